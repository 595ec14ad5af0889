using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Monitor.Core.Telemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Monitor.Functions.Tests;

/// <summary>What really leaves the process, as Application Insights gets it. Names are of these tests alone: others run beside them.</summary>
public sealed class TelemetryServicesTests
{
    [Fact]
    public async Task AddTelemetry_SendsInformation()
    {
        await using var ingestion = await Ingestion.StartAsync();

        await RunAsync(ingestion, loggers => Log(loggers, "Monitor.Core.Feeds.PullFeedStage", LogLevel.Information, "Feed f: 3 entries read."));

        var (data, _) = Assert.Single(ingestion.Of("MessageData"), m => Text(m.Data, "message") == "Feed f: 3 entries read.");
        Assert.Equal("Information", Text(data, "severityLevel"));
        Assert.Equal("Monitor.Core.Feeds.PullFeedStage", Text(data.GetProperty("properties"), "CategoryName"));   // the workbook asks for it
    }

    [Theory]
    [InlineData("Azure.Core")]
    [InlineData("Microsoft.AspNetCore.Hosting.Diagnostics")]
    [InlineData("System.Net.Http.HttpClient.x")]
    public async Task AddTelemetry_KeepsRequestsOutAndTheirWarningsIn(string category)
    {
        await using var ingestion = await Ingestion.StartAsync();

        await RunAsync(ingestion, loggers =>
        {
            Log(loggers, category, LogLevel.Information, "Request sent.");
            Log(loggers, category, LogLevel.Warning, "Request failed.");
        });

        var requests = ingestion.Of("MessageData").Select(m => Text(m.Data, "message")!)
            .Where(m => m.StartsWith("Request", StringComparison.Ordinal));
        Assert.Equal(["Request failed."], requests);
    }

    [Fact]
    public async Task AddTelemetry_SendsEveryTraceWithItsLines_HoweverManyInASecond()
    {
        await using var ingestion = await Ingestion.StartAsync();
        const int many = 200;

        await RunAsync(ingestion, async loggers =>
        {
            for (var i = 0; i < many; i++)
            {
                await ArticleTrace.ContinueAsync("burst", default, () =>
                {
                    Log(loggers, "Monitor.Core", LogLevel.Information, "Checked.");
                    return Task.CompletedTask;
                });
            }
        });

        var traces = ingestion.Of("RequestData").Where(r => Text(r.Data, "name") == "burst").Select(r => r.Operation).ToList();
        var lines = ingestion.Of("MessageData").Where(m => Text(m.Data, "message") == "Checked.").Select(m => m.Operation);
        Assert.Equal(many, traces.Distinct().Count());
        Assert.Equal(traces.Order(StringComparer.Ordinal), lines.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task AddTelemetry_SendsAFailedStepAsAFailedRequest()
    {
        await using var ingestion = await Ingestion.StartAsync();

        await RunAsync(ingestion, _ => Assert.ThrowsAsync<TimeoutException>(
            () => ArticleTrace.ContinueAsync("broken", default, () => throw new TimeoutException())));

        var (data, _) = Assert.Single(ingestion.Of("RequestData"), r => Text(r.Data, "name") == "broken");
        Assert.False(data.GetProperty("success").GetBoolean());
    }

    [Fact]
    public async Task AddTelemetry_SendsMetricsWithTheirTags()
    {
        await using var ingestion = await Ingestion.StartAsync();

        await RunAsync(ingestion, _ =>
        {
            MonitorMeter.FeedFailed("TimedOut");
            MonitorMeter.FeedFailed("TimedOut");
            MonitorMeter.QueueSeen("some-poison", 3);
        });

        Assert.Equal(("monitor.feeds.failed", 2, """{"reason":"timedOut"}"""), Metric(ingestion, "monitor.feeds.failed", "timedOut"));
        Assert.Equal(("monitor.queue.messages", 3, """{"queue":"some-poison"}"""), Metric(ingestion, "monitor.queue.messages", "some-poison"));
    }

    [Fact]
    public void AddTelemetry_DoesNothingWithoutAConnectionString() =>
        Assert.Empty(new ServiceCollection().AddTelemetry(new ConfigurationBuilder().Build()));

    // Other tests of this process count at the same time: the tag tells ours.
    private static (string?, double, string) Metric(Ingestion ingestion, string name, string tag)
    {
        var (data, _) = Assert.Single(ingestion.Of("MetricData"), m =>
            Text(m.Data.GetProperty("metrics")[0], "name") == name
            && m.Data.GetProperty("properties").GetRawText().Contains($"\"{tag}\"", StringComparison.Ordinal));
        return (name, data.GetProperty("metrics")[0].GetProperty("value").GetDouble(), data.GetProperty("properties").GetRawText());
    }

    private static Task RunAsync(Ingestion ingestion, Action<ILoggerFactory> work) => RunAsync(ingestion, loggers =>
    {
        work(loggers);
        return Task.CompletedTask;
    });

    // As the worker does it: build, start, work, stop. What is left is sent before.
    private static async Task RunAsync(Ingestion ingestion, Func<ILoggerFactory, Task> work)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["APPLICATIONINSIGHTS_CONNECTION_STRING"] = ingestion.ConnectionString,
            ["APPLICATIONINSIGHTS_STATSBEAT_DISABLED"] = "true",
        });
        builder.Services.AddTelemetry(builder.Configuration);
        using var host = builder.Build();
        await host.StartAsync();
        await work(host.Services.GetRequiredService<ILoggerFactory>());

        // Each while the others still stand: the three share one sender, and disposing of them together now and then cuts one off.
        host.Services.GetRequiredService<TracerProvider>().ForceFlush();
        host.Services.GetRequiredService<MeterProvider>().ForceFlush();
        host.Services.GetRequiredService<LoggerProvider>().ForceFlush();
        await host.StopAsync();
    }

    private static void Log(ILoggerFactory loggers, string category, LogLevel level, string message) =>
        loggers.CreateLogger(category).Log(level, default, message, null, (text, _) => text);

    private static string? Text(JsonElement data, string name) => data.GetProperty(name).GetString();
}
