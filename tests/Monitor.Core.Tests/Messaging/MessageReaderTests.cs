using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Monitor.Core.Contradictions;
using Monitor.Core.Messaging;
using Monitor.Testing;

namespace Monitor.Core.Tests.Messaging;

public sealed class MessageReaderTests
{
    private const string Trace = "0af7651916cd43dd8448eb211c80319c";

    private readonly InMemoryMessageQueues _queues = new();
    private readonly MessageReader _reader;

    public MessageReaderTests() => _reader = new MessageReader(_queues, NullLogger<MessageReader>.Instance);

    [Fact]
    public async Task HandleAsync_ContinuesTheTraceOfTheMessage()
    {
        using var activities = new RecordedActivities();
        ActivityTraceId? seen = null;

        await _reader.HandleAsync<AlertMessage>(
            QueueNames.Alerts,
            $$"""{"contradictionId":"c","traceparent":"00-{{Trace}}-b7ad6b7169203331-01"}""",
            (message, _) =>
            {
                Assert.Equal("c", message.ContradictionId);
                seen = Activity.Current?.TraceId;
                return Task.CompletedTask;
            },
            CancellationToken.None);

        var activity = Assert.Single(activities.Ended);
        Assert.Equal(Trace, seen.ToString());
        Assert.Equal(("process alerts", Trace, "b7ad6b7169203331"), (activity.OperationName, $"{activity.TraceId}", $"{activity.ParentSpanId}"));
        Assert.Equal(ActivityStatusCode.Unset, activity.Status);
    }

    [Theory]
    [InlineData("\"nonsense\"")]
    [InlineData("{\"a\":1}")]
    [InlineData("null")]
    public async Task HandleAsync_BelongsToWhatIsUnderWay_WhenTheTraceIsMalformed(string malformed)
    {
        using var activities = new RecordedActivities();
        using var invocation = new Activity("invocation").Start();
        var handled = 0;

        await _reader.HandleAsync<AlertMessage>(
            QueueNames.Alerts,
            $$"""{"contradictionId":"c","traceparent":{{malformed}}}""",
            (_, _) => Task.FromResult(handled++),
            CancellationToken.None);

        Assert.Equal(1, handled);
        Assert.Equal(invocation.TraceId, Assert.Single(activities.Ended).TraceId);
        Assert.Equal(0, await _queues.CountAsync(QueueNames.Poison(QueueNames.Alerts), CancellationToken.None));
    }

    [Fact]
    public async Task HandleAsync_LinksTheTraceToTheInvocation()
    {
        using var activities = new RecordedActivities();
        using var invocation = new Activity("invocation").Start();

        await _reader.HandleAsync<AlertMessage>(
            QueueNames.Alerts,
            $$"""{"contradictionId":"c","traceparent":"00-{{Trace}}-b7ad6b7169203331-01"}""",
            (_, _) => Task.CompletedTask,
            CancellationToken.None);

        Assert.Equal(invocation.SpanId, Assert.Single(Assert.Single(activities.Ended).Links).Context.SpanId);
    }

    [Fact]
    public async Task HandleAsync_MarksAndPassesOnAFailure()
    {
        using var activities = new RecordedActivities();

        await Assert.ThrowsAsync<TimeoutException>(() => _reader.HandleAsync<AlertMessage>(
            QueueNames.Alerts, """{"contradictionId":"c"}""", (_, _) => throw new TimeoutException("slow"), CancellationToken.None));

        var activity = Assert.Single(activities.Ended);
        Assert.Equal((ActivityStatusCode.Error, nameof(TimeoutException)), (activity.Status, activity.StatusDescription));
    }

    [Fact]
    public async Task HandleAsync_KeepsAMalformedMessageWordForWord()
    {
        const string malformed = """{ "contradictionId": 7, "traceparent": "x" }""";

        await _reader.HandleAsync<AlertMessage>(
            QueueNames.Alerts, malformed, (_, _) => throw new InvalidOperationException(), CancellationToken.None);

        Assert.Equal(malformed, _queues.Take(QueueNames.Poison(QueueNames.Alerts)));
    }
}
