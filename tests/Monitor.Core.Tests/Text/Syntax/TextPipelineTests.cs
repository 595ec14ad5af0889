using Monitor.Core.Text.Syntax;
using TextSpan = Monitor.Core.Text.TextSpan;

namespace Monitor.Core.Tests.Text.Syntax;

public sealed class TextPipelineTests
{
    private static readonly TextPipeline Pipeline = TextPipeline.Syntax();

    public static TheoryData<string> Dirty => DirtyTexts.All;

    [Fact]
    public void Constructor_NamesWhatIsMissing()
    {
        var error = Assert.Throws<ArgumentException>(() => new TextPipeline(new Tokenizer(), new Tagger(SyntaxModel.Shared)));

        Assert.Contains("Tagger needs sentences", error.Message, StringComparison.Ordinal);
        Assert.Contains("set so far: tokens", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FindsSubjectCueAndContent()
    {
        var document = Pipeline.Read("The minister said on Monday that he wouldn't resign.");

        var cue = document.Tokens.Single(t => t.Lemma == "say");
        var content = document.Tokens.Single(t => t.Lemma == "resign");
        var subject = document.Tokens.Single(t => t.Lemma == "minister");
        Assert.Equal((PartOfSpeech.Verb, "VBD", -1, "root"), (cue.PartOfSpeech, cue.Tag, cue.Head, cue.Relation));
        Assert.Equal((cue, "nsubj"), (document.Tokens[subject.Head], subject.Relation));
        Assert.Equal((cue, "ccomp"), (document.Tokens[content.Head], content.Relation));
        Assert.Equal("not", document.Tokens.Single(t => document.Form(t) is "n't").Lemma);
    }

    [Theory, MemberData(nameof(Dirty))]
    public void Read_GivesEachSentenceOneTree(string text)
    {
        var document = Pipeline.Read(text);

        foreach (var sentence in document.Sentences)
        {
            Assert.Single(Enumerable.Range(sentence.First, sentence.Count), i => document.Tokens[i].Head == -1);
            Assert.All(Enumerable.Range(sentence.First, sentence.Count), i => Assert.True(ReachesRoot(document, i, sentence.Count)));
        }
    }

    [Fact]
    public void Read_GivesTheSameAloneAndAmongOthers()
    {
        const string First = "Russia denied the report.";
        const string Second = "“We have not seen it,” a spokesman told reporters in Moscow on Tuesday.";
        var pipeline = TextPipeline.Syntax(text => [new TextSpan(0, First.Length), new TextSpan(First.Length, text.Length)]);

        var together = pipeline.Read($"{First} {Second}");
        var alone = Pipeline.Read(Second);

        Assert.Equal(2, together.Sentences.Count);
        var offset = together.Sentences[1].First;
        Assert.Equal(
            alone.Tokens.Select(t => (t.Tag, t.Lemma, Head: t.Head < 0 ? -1 : t.Head + offset, t.Relation)),
            together.Tokens.Skip(offset).Select(t => (t.Tag, t.Lemma, t.Head, t.Relation)));
    }

    [Fact]
    public void Read_GivesTheSameOnManyThreads()
    {
        var texts = SpecFile.Read<SyntaxSample>("syntax-sample.json").Sentences.Select(s => s.Text).ToList();
        var expected = texts.ConvertAll(Describe);

        var found = new string[8 * texts.Count];
        Parallel.For(0, found.Length, i => found[i] = Describe(texts[i % texts.Count]));

        Assert.All(found.Index(), f => Assert.Equal(expected[f.Index % texts.Count], f.Item));
    }

    private static string Describe(string text) =>
        string.Join('\n', Pipeline.Read(text).Tokens.Select(t => $"{t.Span} {t.PartOfSpeech} {t.Tag} {t.Lemma} {t.Head} {t.Relation}"));

    private static bool ReachesRoot(Document document, int token, int mostSteps)
    {
        for (; mostSteps >= 0 && token >= 0; mostSteps--)
        {
            token = document.Tokens[token].Head;
        }

        return token < 0;
    }
}
