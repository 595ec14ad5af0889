namespace Azure.AI.TextAnalytics;

public class TextAnalyticsResult
{
    internal TextAnalyticsResult(string id, TextAnalyticsError error)
    {
        Id = id;
        Error = error;
    }

    public string Id { get; }

    public TextAnalyticsError Error { get; }

    public bool HasError => Error.ErrorCode != default;

    private protected T UnlessFailed<T>(T value) =>
        HasError ? throw new InvalidOperationException($"Cannot access result for document {Id}, due to error {Error.ErrorCode}: {Error.Message}") : value;
}
