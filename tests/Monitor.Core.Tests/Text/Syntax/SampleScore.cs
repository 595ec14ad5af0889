using Monitor.Core.Text.Syntax;
using TextSpan = Monitor.Core.Text.TextSpan;

namespace Monitor.Core.Tests.Text.Syntax;

/// <summary>The share of the sample's words that are read right from plain text, each as a fraction of the expected words.</summary>
/// <remarks>Words are found when their offsets are exact; a relation is right with its head, subtypes aside.</remarks>
internal sealed record SampleScore(double Words, double PartsOfSpeech, double Lemmas, double Heads, double Relations)
{
    public static SampleScore Of(IReadOnlyList<SampleSentence> sentences)
    {
        var pipeline = TextPipeline.Syntax();
        var words = sentences.SelectMany(s => Compare(s, pipeline.Read(s.Text))).ToList();
        return new SampleScore(
            words.Average(w => w.Words), words.Average(w => w.PartsOfSpeech), words.Average(w => w.Lemmas), words.Average(w => w.Heads), words.Average(w => w.Relations));
    }

    private static IEnumerable<SampleScore> Compare(SampleSentence sentence, Document document)
    {
        var found = document.Tokens.ToDictionary(t => t.Span);
        var spans = sentence.Words.Select(w => new TextSpan(w[1].GetInt32(), w[1].GetInt32() + w[0].GetString()!.Length)).ToList();
        foreach (var (word, span) in sentence.Words.Zip(spans))
        {
            if (!found.TryGetValue(span, out var token))
            {
                yield return new SampleScore(0, 0, 0, 0, 0);
                continue;
            }

            var head = word[5].GetInt32();
            var rightHead = head == 0 ? token.Head < 0 : token.Head >= 0 && document.Tokens[token.Head].Span == spans[head - 1];
            var rightRelation = rightHead && token.Relation.Split(':')[0] == word[6].GetString()!.Split(':')[0];
            yield return new SampleScore(
                1, One(Code(token.PartOfSpeech) == word[3].GetString()), One(token.Lemma == word[2].GetString()), One(rightHead), One(rightRelation));
        }
    }

    private static double One(bool right) => right ? 1 : 0;

    private static string Code(PartOfSpeech partOfSpeech) => partOfSpeech switch
    {
        PartOfSpeech.Adjective => "ADJ",
        PartOfSpeech.Adposition => "ADP",
        PartOfSpeech.Adverb => "ADV",
        PartOfSpeech.Auxiliary => "AUX",
        PartOfSpeech.CoordinatingConjunction => "CCONJ",
        PartOfSpeech.Determiner => "DET",
        PartOfSpeech.Interjection => "INTJ",
        PartOfSpeech.Noun => "NOUN",
        PartOfSpeech.Numeral => "NUM",
        PartOfSpeech.Particle => "PART",
        PartOfSpeech.Pronoun => "PRON",
        PartOfSpeech.ProperNoun => "PROPN",
        PartOfSpeech.Punctuation => "PUNCT",
        PartOfSpeech.SubordinatingConjunction => "SCONJ",
        PartOfSpeech.Symbol => "SYM",
        PartOfSpeech.Verb => "VERB",
        _ => "X",
    };
}
