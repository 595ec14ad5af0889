#nullable enable

namespace Azure.AI.TextAnalytics.Wire;

internal sealed record AnalysisInput(IReadOnlyList<DocumentInput> Documents);
