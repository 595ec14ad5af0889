#nullable enable

namespace Azure.AI.TextAnalytics.Wire;

internal sealed record DocumentError(string Id, ServiceError Error);
