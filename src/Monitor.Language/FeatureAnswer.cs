using Azure.AI.TextAnalytics;

namespace Monitor.Language;

/// <summary>What one feature of the service found in the chunks of an article.</summary>
/// <param name="Parts">Each chunk that was analysed, with its result, in order; refused ones are missing.</param>
/// <param name="Model">The model version that answered; several joined by "+" when it changed in between.</param>
internal sealed record FeatureAnswer<TResult>(IReadOnlyList<(TextChunk Chunk, TResult Result)> Parts, string Model)
    where TResult : TextAnalyticsResult;
