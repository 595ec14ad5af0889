using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Monitor.Language.Tests.Fakes;

/// <summary>A request as the fake service saw it; <c>Arrived</c> is a <see cref="Stopwatch"/> timestamp.</summary>
internal sealed record RecordedRequest(
    string Line, IReadOnlyDictionary<string, string> Headers, JsonNode Body, long Arrived)
{
    public string Kind => Body["kind"]!.GetValue<string>();

    public JsonNode Parameters => Body["parameters"]!;

    public IReadOnlyList<JsonNode> Documents => [.. Body["analysisInput"]!["documents"]!.AsArray().Select(d => d!)];

    public static RecordedRequest From(HttpRequest request, JsonNode body) => new(
        $"{request.Method} {request.Path}{request.QueryString}",
        request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase),
        body,
        Stopwatch.GetTimestamp());
}
