namespace Azure.AI.TextAnalytics;

public class TextDocumentInput(string id, string text) : TextAnalyticsInput(id, text)
{
    public string Language { get; set; }
}
