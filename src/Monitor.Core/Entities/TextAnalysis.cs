namespace Monitor.Core.Entities;

/// <summary>What a text analyzer found in an article.</summary>
/// <param name="Analyzer">Name and model version of the analyzer, so that results can be told apart later.</param>
/// <param name="Entities">Each entity once, by first mention.</param>
/// <param name="Sentiment">Tone of the whole article.</param>
public sealed record TextAnalysis(string Analyzer, IReadOnlyList<Entity> Entities, Sentiment Sentiment);
