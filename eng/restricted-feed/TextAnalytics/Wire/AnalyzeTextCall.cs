using System.Text.Json;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.AI.TextAnalytics.Wire;

/// <summary><c>POST {endpoint}/language/:analyze-text</c>: the synchronous call behind every feature.</summary>
internal sealed class AnalyzeTextCall(Uri endpoint, string apiVersion, HttpPipeline pipeline)
{
    public async Task<(AnalysisResults<TDocument> Results, Response Response)> SendAsync<TDocument>(
        string kind, IReadOnlyList<DocumentInput> documents, AnalysisParameters parameters, CancellationToken cancellation)
    {
        var body = new AnalyzeTextRequest(kind, parameters, new AnalysisInput(documents));
        using var message = CreateMessage(body);

        await pipeline.SendAsync(message, cancellation).ConfigureAwait(false);

        var response = message.Response;
        return response.Status == 200
            ? (Read<TDocument>(response), response)
            : throw new RequestFailedException(response);
    }

    private HttpMessage CreateMessage(AnalyzeTextRequest body)
    {
        var message = pipeline.CreateMessage();
        message.Request.Method = RequestMethod.Post;
        message.Request.Uri.Reset(endpoint);
        message.Request.Uri.AppendPath("/language/:analyze-text", escape: false);
        message.Request.Uri.AppendQuery("api-version", apiVersion);
        message.Request.Headers.Add("Accept", "application/json");
        message.Request.Headers.Add("Content-Type", "application/json");
        message.Request.Content = RequestContent.Create(JsonSerializer.SerializeToUtf8Bytes(body, WireJson.Options));
        return message;
    }

    private static AnalysisResults<TDocument> Read<TDocument>(Response response) =>
        JsonSerializer.Deserialize<AnalyzeTextResponse<TDocument>>(response.Content.ToMemory().Span, WireJson.Options)?.Results
        ?? throw new JsonException("The service answered JSON null, expected results.");
}
