#nullable enable

namespace Azure.AI.TextAnalytics.Wire;

internal sealed record AnalysisParameters(string? ModelVersion, bool? LoggingOptOut)
{
    // Left out, the service counts text elements; .NET strings count UTF-16 code units.
    public string StringIndexType { get; init; } = "Utf16CodeUnit";
}
