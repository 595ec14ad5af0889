using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Monitor.Core.Tests.Alerts.Teams;

/// <summary>Stands on a loopback port where a Teams workflow would; every test says how it answers.</summary>
internal sealed class FakeWorkflow : IAsyncDisposable
{
    public const string Secret = "s3cr3t-signature";

    private readonly WebApplication _server;
    private readonly ConcurrentQueue<string> _bodies = new();

    private FakeWorkflow(WebApplication server) => _server = server;

    /// <summary>With the secret in its query, as the real ones have it.</summary>
    public string Address => $"{_server.Urls.Single()}/powerautomate/automations/workflows/w-42/invoke?api-version=1&sig={Secret}";

    /// <summary>What was posted, oldest first.</summary>
    public IReadOnlyList<string> Bodies => [.. _bodies];

    /// <summary>The type of the last body.</summary>
    public string? ContentType { get; private set; }

    public static async Task<FakeWorkflow> StartAsync(Func<HttpContext, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var workflow = new FakeWorkflow(builder.Build());
        workflow._server.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            workflow._bodies.Enqueue(await reader.ReadToEndAsync());
            workflow.ContentType = context.Request.ContentType;
            await answer(context);
        });
        await workflow._server.StartAsync();
        return workflow;
    }

    public static Task<FakeWorkflow> AnsweringAsync(int status, params (string Name, string Value)[] headers) =>
        StartAsync(context =>
        {
            context.Response.StatusCode = status;
            foreach (var (name, value) in headers)
            {
                context.Response.Headers[name] = value;
            }

            return Task.CompletedTask;
        });

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
