using System.Text;
using Azure.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Monitor.Cli.Doctor.Arm;

namespace Monitor.Cli.Tests.Doctor.Arm;

/// <summary>Azure Resource Manager on loopback: answers what a test gives it, and 404 to all else.</summary>
public sealed class FakeArm : IAsyncDisposable
{
    private readonly Dictionary<string, (int Status, string Body)> _answers = new(StringComparer.OrdinalIgnoreCase);
    private readonly WebApplication _app;

    private FakeArm(WebApplication app) => _app = app;

    /// <summary>Where it listens, ending in a slash.</summary>
    public Uri Address => new(_app.Urls.First() + "/");

    /// <summary>What was asked: method, path and query.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>What was asked as whom.</summary>
    public List<string> Authorizations { get; } = [];

    /// <summary>The bodies that came.</summary>
    public List<string> Bodies { get; } = [];

    public static async Task<FakeArm> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var arm = new FakeArm(app);
        app.Run(arm.AnswerAsync);
        await app.StartAsync();
        return arm;
    }

    /// <summary>Answers this method and path, whatever the query.</summary>
    public FakeArm Answer(string methodAndPath, string body, int status = 200)
    {
        _answers[methodAndPath] = (status, body);
        return this;
    }

    /// <summary>Refuses as Azure does.</summary>
    public FakeArm Refuse(string methodAndPath) => Answer(
        methodAndPath, """{ "error": { "code": "AuthorizationFailed", "message": "The client may not." } }""", 403);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    internal ArmClient Client(TokenCredential? credential = null) => new(credential ?? new FixedCredential(), Address);

    private async Task AnswerAsync(HttpContext context)
    {
        var request = context.Request;
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        lock (Requests)
        {
            Requests.Add($"{request.Method} {request.Path}{request.QueryString}");
            Authorizations.Add(request.Headers.Authorization.ToString());
        }

        Bodies.Add(await reader.ReadToEndAsync());
        var (status, body) = _answers.GetValueOrDefault(
            $"{request.Method} {request.Path}", (404, """{ "error": { "code": "ResourceNotFound", "message": "Not here." } }"""));
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(body);
    }
}
