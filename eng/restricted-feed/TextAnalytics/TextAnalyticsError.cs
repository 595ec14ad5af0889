namespace Azure.AI.TextAnalytics;

public readonly struct TextAnalyticsError
{
    internal TextAnalyticsError(string code, string message, string target)
    {
        ErrorCode = code;
        Message = message;
        Target = target;
    }

    public TextAnalyticsErrorCode ErrorCode { get; }

    public string Message { get; }

    public string Target { get; }
}
