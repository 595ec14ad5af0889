using Azure.AI.TextAnalytics;
using Monitor.Core.Entities;

namespace Monitor.Language;

/// <summary>The tone of a whole article from that of its chunks, each counting by its length.</summary>
internal static class SentimentAverage
{
    public static Sentiment Neutral { get; } = new(0, 1, 0);

    public static Sentiment Of(FeatureAnswer<AnalyzeSentimentResult> answer)
    {
        var (positive, neutral, negative) = (0.0, 0.0, 0.0);
        foreach (var (chunk, result) in answer.Parts)
        {
            var scores = result.DocumentSentiment.ConfidenceScores;
            positive += scores.Positive * chunk.Span.Length;
            neutral += scores.Neutral * chunk.Span.Length;
            negative += scores.Negative * chunk.Span.Length;
        }

        // The service rounds to two decimals, so that its shares may add up to 0.99 or 1.01.
        var total = positive + neutral + negative;
        return total > 0 ? new Sentiment(positive / total, neutral / total, negative / total) : Neutral;
    }
}
