using System.Globalization;
using Monitor.Core.Text.Syntax;
using Monitor.Core.Text.Syntax.Network;
using Monitor.Train.Treebanks;

namespace Monitor.Train.Syntax;

/// <summary>How much of a treebank the network reads right, on the treebank's own words and sentences.</summary>
/// <remarks>As the CoNLL 2018 task counts: punctuation included, relations without their subtypes.</remarks>
internal sealed record SyntaxScore(int Words, int PartsOfSpeech, int Tags, int Heads, int Labeled, int LabeledWithSubtypes)
{
    public static SyntaxScore Of(SyntaxNetwork network, SyntaxWeights weights, IReadOnlyList<TreebankSentence> sentences)
    {
        var score = new SyntaxScore(0, 0, 0, 0, 0, 0);
        var scratch = new SyntaxScratch();
        foreach (var sentence in sentences)
        {
            scratch.Batch.Clear();
            scratch.Batch.Add(network.Features, sentence.Text, sentence.Tokens, new TokenRange(0, sentence.Count));
            network.Parse(scratch);
            for (var i = 0; i < sentence.Count; i++)
            {
                score = score.Add(
                    UniversalTags.Codes[scratch.PartsOfSpeech[i]] == sentence.PartsOfSpeech[i],
                    weights.Tags[scratch.Tags[i]] == sentence.Tags[i],
                    scratch.Heads[i] == sentence.Heads[i],
                    weights.Relations[scratch.Relations[i]],
                    sentence.Relations[i]);
            }
        }

        return score;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"UPOS {Percent(PartsOfSpeech)}  XPOS {Percent(Tags)}  UAS {Percent(Heads)}  LAS {Percent(Labeled)}  (with subtypes {Percent(LabeledWithSubtypes)})");

    private SyntaxScore Add(bool partOfSpeech, bool tag, bool head, string relation, string expected) => new(
        Words + 1,
        PartsOfSpeech + (partOfSpeech ? 1 : 0),
        Tags + (tag ? 1 : 0),
        Heads + (head ? 1 : 0),
        Labeled + (head && Universal(relation) == Universal(expected) ? 1 : 0),
        LabeledWithSubtypes + (head && relation == expected ? 1 : 0));

    private static string Universal(string relation) => relation.Split(':')[0];

    private string Percent(int right) => (100d * right / Words).ToString("f2", CultureInfo.InvariantCulture);
}
