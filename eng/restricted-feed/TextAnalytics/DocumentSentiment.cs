namespace Azure.AI.TextAnalytics;

public class DocumentSentiment
{
    internal DocumentSentiment(TextSentiment sentiment, SentimentConfidenceScores scores)
    {
        Sentiment = sentiment;
        ConfidenceScores = scores;
    }

    public TextSentiment Sentiment { get; }

    public SentimentConfidenceScores ConfidenceScores { get; }
}
