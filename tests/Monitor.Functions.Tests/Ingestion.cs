using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Monitor.Functions.Tests;

/// <summary>Application Insights on this machine: takes everything and keeps it.</summary>
internal sealed class Ingestion : IAsyncDisposable
{
    private readonly ConcurrentQueue<JsonElement> _items = new();
    private readonly WebApplication _application;
    private readonly Guid _key = Guid.NewGuid();

    private Ingestion()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _application = builder.Build();
        _application.Run(TakeAsync);
    }

    public string ConnectionString => string.Join(';',
        $"InstrumentationKey={_key}",   // of its own: the exporter keeps state by key
        $"IngestionEndpoint={_application.Urls.Single()}", $"LiveEndpoint={_application.Urls.Single()}");

    public static async Task<Ingestion> StartAsync()
    {
        var ingestion = new Ingestion();
        await ingestion._application.StartAsync();
        return ingestion;
    }

    /// <summary>The <c>baseData</c> of what arrived, of one type such as "MessageData", with the trace id as "operation".</summary>
    public IReadOnlyList<(JsonElement Data, string? Operation)> Of(string type) =>
    [
        .. _items.Where(item => item.GetProperty("data").GetProperty("baseType").GetString() == type).Select(item => (
            item.GetProperty("data").GetProperty("baseData"),
            item.TryGetProperty("tags", out var tags) && tags.TryGetProperty("ai.operation.id", out var id) ? id.GetString() : null)),
    ];

    public async ValueTask DisposeAsync() => await _application.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        if (!context.Request.Path.Value!.EndsWith("/track", StringComparison.Ordinal))
        {
            return;   // live metrics
        }

        await using var body = context.Request.Headers.ContentEncoding == "gzip"
            ? new GZipStream(context.Request.Body, CompressionMode.Decompress) : context.Request.Body;
        using var reader = new StreamReader(body);
        var lines = (await reader.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        foreach (var line in lines)
        {
            _items.Enqueue(JsonElement.Parse(line));
        }

        await context.Response.WriteAsJsonAsync(new { itemsReceived = lines.Length, itemsAccepted = lines.Length, errors = Array.Empty<string>() });
    }
}
