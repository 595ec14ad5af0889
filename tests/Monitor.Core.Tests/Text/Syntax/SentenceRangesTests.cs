using Monitor.Core.Text.Syntax;
using TextSpan = Monitor.Core.Text.TextSpan;

namespace Monitor.Core.Tests.Text.Syntax;

public sealed class SentenceRangesTests
{
    [Fact]
    public void Run_TakesTheWholeTextWithoutASplitter()
    {
        var document = Read("One. Two.", null);

        Assert.Equal([new TokenRange(0, 4)], document.Sentences);
    }

    [Fact]
    public void Run_PutsTokensOutsideAllSpansIntoTheSentenceBefore()
    {
        var document = Read("One. Two. Three.", _ => [new TextSpan(0, 3), new TextSpan(5, 8)]);

        Assert.Equal([new TokenRange(0, 2), new TokenRange(2, 6)], document.Sentences);
    }

    [Fact]
    public void Run_MakesNoEmptySentences()
    {
        var document = Read("One.", _ => [new TextSpan(0, 4), new TextSpan(4, 4), new TextSpan(4, 4)]);

        Assert.Equal([new TokenRange(0, 2)], document.Sentences);
    }

    [Fact]
    public void Run_FindsNoneInAnEmptyText()
    {
        var document = Read(" ", null);

        Assert.Empty(document.Sentences);
    }

    private static Document Read(string text, Func<string, IEnumerable<TextSpan>>? split) =>
        new TextPipeline(new Tokenizer(), new SentenceRanges(split)).Read(text);
}
