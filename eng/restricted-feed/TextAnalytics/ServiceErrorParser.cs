using System.Text.Json;
using Azure.AI.TextAnalytics.Wire;
using Azure.Core;

namespace Azure.AI.TextAnalytics;

/// <summary>Reads code and message of a refused request; the inner error says what was really wrong.</summary>
internal sealed class ServiceErrorParser : RequestFailedDetailsParser
{
    public override bool TryParse(Response response, out ResponseError error, out IDictionary<string, string> data)
    {
        error = null;
        data = null;
        try
        {
            var innermost = JsonSerializer.Deserialize<ErrorResponse>(response.Content.ToMemory().Span, WireJson.Options)?.Error.Innermost;
            error = innermost is null ? null : new ResponseError(innermost.Code, innermost.Message);
        }
        catch (JsonException)
        {
            // A proxy's HTML page, say: the status alone has to do.
        }

        return error is not null;
    }
}
