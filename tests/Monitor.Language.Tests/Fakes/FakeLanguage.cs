using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Monitor.Language.Tests.Fakes;

/// <summary>A Language service on this machine. Answers as the real one does, unless a test scripts other answers.</summary>
internal sealed class FakeLanguage : IAsyncDisposable
{
    public const string Key = "0123456789abcdef0123456789abcdef";

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<RecordedRequest> _requests = new();
    private readonly ConcurrentQueue<RequestDelegate> _scripted = new();
    private (RequestDelegate Answer, string? Kind)? _always;

    private FakeLanguage()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    public Uri Address => new(_app.Urls.Single());

    /// <summary>Every request so far, retries included, in the order of arrival.</summary>
    public IReadOnlyList<RecordedRequest> Requests => [.. _requests];

    /// <summary>Ids of documents that the service refuses.</summary>
    public HashSet<string> RefusedIds { get; } = [];

    public static async Task<FakeLanguage> StartAsync()
    {
        var fake = new FakeLanguage();
        await fake._app.StartAsync();
        return fake;
    }

    /// <summary>Scripts the next answer; after the scripted ones the service answers normally again.</summary>
    public void AnswerNext(RequestDelegate answer) => _scripted.Enqueue(answer);

    /// <summary>Scripts every answer from now on: all, or those of one kind.</summary>
    public void AnswerAlways(RequestDelegate answer, string? kind = null) => _always = (answer, kind);

    public IEnumerable<RecordedRequest> RequestsFor(string kind) => Requests.Where(r => r.Kind == kind);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var body = await JsonNode.ParseAsync(context.Request.Body) ?? throw new BadHttpRequestException("JSON null");
        var request = RecordedRequest.From(context.Request, body);
        _requests.Enqueue(request);

        var scripted = _always is var (always, kind) && (kind ?? request.Kind) == request.Kind ? always
            : _scripted.TryDequeue(out var next) ? next
            : null;
        await (scripted is null ? AnswerNormallyAsync(context, body) : scripted(context));
    }

    private async Task AnswerNormallyAsync(HttpContext context, JsonNode body)
    {
        var isAuthorised = context.Request.Headers["Ocp-Apim-Subscription-Key"] == Key
            || context.Request.Headers.Authorization == "Bearer let-me-in";
        var (status, answer) = isAuthorised
            ? FakeModel.Analyse(body, RefusedIds)
            : (401, FakeModel.Error("401", "Access denied due to invalid subscription key or wrong API endpoint."));
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.WriteAsync(answer.ToJsonString());
    }
}
