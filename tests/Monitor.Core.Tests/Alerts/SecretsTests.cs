using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Tracing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Monitor.Core.Alerts;
using Monitor.Core.Contradictions;
using Monitor.Core.Tests.Alerts.Teams;

namespace Monitor.Core.Tests.Alerts;

/// <summary>The webhook's address is the whole credential: it must not leave the process but in the request itself.</summary>
public sealed class SecretsTests
{
    [Theory]
    [InlineData(202)]
    [InlineData(404)]
    [InlineData(429)]
    [InlineData(0)]
    public async Task Delivery_WritesTheWebhooksAddressNowhere(int status)
    {
        var seen = new ConcurrentQueue<string>();
        await using var workflow = await FakeWorkflow.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            if (status == 0)
            {
                context.Abort();
            }

            return Task.CompletedTask;
        });
        await using var services = Services.Of(
            more => more.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new Lines(seen))),
            ("Alerts:Teams:WebhookUrl", workflow.Address), ("Alerts:Teams:AllowedHosts:0", "127.0.0.1"));
        var counted = new ConcurrentQueue<string>();
        using var events = new Events(counted);
        using var traces = Traces(seen);

        var thrown = await RunAsync(services);

        seen.Enqueue($"{thrown}");
        seen.Enqueue($"{await RecordAsync(services)}");
        Assert.Single(workflow.Bodies);
        Assert.Contains(seen, line => line.Contains("teams to workflow", StringComparison.Ordinal));
        Assert.DoesNotContain(seen, line => line.Contains("w-42", StringComparison.Ordinal));
        Assert.Contains(counted, line => line.StartsWith("RequestStart", StringComparison.Ordinal));
        // The runtime's own events tell the path whatever we do, but never the query, where the secret is.
        Assert.DoesNotContain(seen.Concat(counted), line => line.Contains(FakeWorkflow.Secret, StringComparison.Ordinal));
    }

    private static async Task<Exception?> RunAsync(ServiceProvider services)
    {
        var example = Examples.Trump();
        await services.GetRequiredService<IContradictionStore>().CreateAsync(example, default);
        var stage = services.GetRequiredService<DeliveryStage>();
        return await Record.ExceptionAsync(() => stage.RunAsync(new AlertMessage(example.Id), default));
    }

    private static Task<Delivery?> RecordAsync(ServiceProvider services) =>
        services.GetRequiredService<IDeliveryStore>().FindAsync(Delivery.KeyOf(Examples.Trump().Id, "teams", "workflow"), default);

    // Kestrel, the other side, traces the path it is asked for; only what the client tells is meant here.
    private static ActivityListener Traces(ConcurrentQueue<string> seen)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "System.Net.Http",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => seen.Enqueue(string.Join(' ', activity.TagObjects)),
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private sealed class Events(ConcurrentQueue<string> seen) : EventListener
    {
        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == "System.Net.Http")
            {
                EnableEvents(eventSource, EventLevel.Verbose);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData) =>
            seen.Enqueue($"{eventData.EventName} {string.Join(' ', eventData.Payload ?? new([]))}");
    }

    private sealed class Lines(ConcurrentQueue<string> seen) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            seen.Enqueue($"{state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            seen.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
