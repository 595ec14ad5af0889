#nullable enable

namespace Azure.AI.TextAnalytics.Wire;

internal sealed record AnalyzeTextResponse<TDocument>(AnalysisResults<TDocument> Results);
