namespace Monitor.Core.Contradictions.Detection;

/// <summary>One entry of <c>Data/opposites.json</c>.</summary>
/// <param name="One">Dictionary form; sorts before <paramref name="Other"/>.</param>
/// <param name="Other">Dictionary form.</param>
/// <param name="Source">Who says that they are opposites.</param>
internal sealed record OppositePair(string One, string Other, string Source);
