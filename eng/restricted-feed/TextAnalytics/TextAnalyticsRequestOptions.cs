namespace Azure.AI.TextAnalytics;

public class TextAnalyticsRequestOptions
{
    public string ModelVersion { get; set; }

    public bool? DisableServiceLogs { get; set; }
}
