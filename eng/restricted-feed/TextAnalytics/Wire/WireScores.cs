#nullable enable

namespace Azure.AI.TextAnalytics.Wire;

internal sealed record WireScores(double Positive, double Neutral, double Negative);
