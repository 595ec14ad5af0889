#nullable enable

namespace Azure.AI.TextAnalytics.Wire;

internal sealed record AnalysisResults<TDocument>(
    IReadOnlyList<TDocument> Documents, IReadOnlyList<DocumentError> Errors, string ModelVersion);
