#nullable enable

namespace Azure.AI.TextAnalytics.Wire;

internal sealed record ErrorResponse(ServiceError Error);
