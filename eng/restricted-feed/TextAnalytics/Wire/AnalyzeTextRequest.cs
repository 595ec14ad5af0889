#nullable enable

namespace Azure.AI.TextAnalytics.Wire;

internal sealed record AnalyzeTextRequest(string Kind, AnalysisParameters Parameters, AnalysisInput AnalysisInput);
