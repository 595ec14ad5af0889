#nullable enable

using System.Text.Json.Serialization;

namespace Azure.AI.TextAnalytics.Wire;

internal sealed record ServiceError(
    string Code, string? Message = null, string? Target = null,
    [property: JsonPropertyName("innererror")] ServiceError? InnerError = null)
{
    [JsonIgnore]
    public ServiceError Innermost => InnerError?.Innermost ?? this;

    public TextAnalyticsError ToError() => new(Innermost.Code, Innermost.Message, Innermost.Target);
}
