using System.Collections.Frozen;
using Monitor.Core.Text;

namespace Monitor.Core.Entities;

/// <summary>
/// The tone of a text by words: a sentence is positive or negative when the toned words of one side outweigh the other;
/// the shares are the sentences' shares of all words. It knows nothing of irony, or of who is praised.
/// </summary>
internal sealed class SentimentReader
{
    private const int NegationReach = 3;
    private readonly FrozenSet<string> _negators;
    private readonly FrozenDictionary<string, int> _tones;

    private SentimentReader(SentimentLexicon lexicon)
    {
        _negators = lexicon.Negators.ToFrozenSet(StringComparer.Ordinal);
        _tones = lexicon.Positive.Select(w => (Word: w, Tone: 1)).Concat(lexicon.Negative.Select(w => (Word: w, Tone: -1)))
            .ToFrozenDictionary(p => p.Word, p => p.Tone, StringComparer.Ordinal);
    }

    public static SentimentReader Default { get; } = new(EmbeddedData.Read<SentimentLexicon>("Entities/Data/sentiment.json"));

    public Sentiment Read(Document document)
    {
        var (positive, negative, all) = (0, 0, 0);
        foreach (var sentence in document.Sentences)
        {
            var words = sentence.EndToken - sentence.FirstToken;
            var tone = ToneOf(document, sentence);
            all += words;
            positive += tone > 0 ? words : 0;
            negative += tone < 0 ? words : 0;
        }

        return all == 0
            ? new Sentiment(0, 1, 0)
            : new Sentiment((double)positive / all, (double)(all - positive - negative) / all, (double)negative / all);
    }

    private int ToneOf(Document document, Sentence sentence)
    {
        var sum = 0;
        for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
        {
            if (_tones.TryGetValue(document.Tokens[t].Lower, out var tone))
            {
                sum += IsNegated(document.Tokens, Math.Max(sentence.FirstToken, t - NegationReach), t) ? -tone : tone;
            }
        }

        return sum;
    }

    private bool IsNegated(IReadOnlyList<Token> tokens, int from, int to)
    {
        for (var t = from; t < to; t++)
        {
            if (_negators.Contains(tokens[t].Lower))
            {
                return true;
            }
        }

        return false;
    }
}
