#nullable enable

namespace Azure.AI.TextAnalytics.Wire;

internal sealed record DocumentInput(string Id, string Text, string Language);
