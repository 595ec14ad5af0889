#nullable enable

namespace Azure.AI.TextAnalytics.Wire;

internal sealed record SentimentDocument(string Id, TextSentiment Sentiment, WireScores ConfidenceScores)
{
    public AnalyzeSentimentResult ToResult() => new(Id, new DocumentSentiment(
        Sentiment, new SentimentConfidenceScores(ConfidenceScores.Positive, ConfidenceScores.Neutral, ConfidenceScores.Negative)));
}
