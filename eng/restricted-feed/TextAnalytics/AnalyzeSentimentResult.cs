namespace Azure.AI.TextAnalytics;

public class AnalyzeSentimentResult : TextAnalyticsResult
{
    private readonly DocumentSentiment _documentSentiment;

    internal AnalyzeSentimentResult(string id, DocumentSentiment documentSentiment)
        : base(id, default) => _documentSentiment = documentSentiment;

    internal AnalyzeSentimentResult(string id, TextAnalyticsError error)
        : base(id, error)
    {
    }

    public DocumentSentiment DocumentSentiment => UnlessFailed(_documentSentiment);
}
