using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Logging;
using Monitor.Testing;

namespace Monitor.Cli.Tests.Hosting.Queues;

public sealed class QueueListenerTests(AzuriteFixture azurite) : HostTests(azurite)
{
    private static readonly TimeSpan OneSecond = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task Queue_IsCreatedAndItsMessagesAreHandledOnce()
    {
        Settings["SecondQueue"] = "second";
        var host = await StartHostAsync("SecondQueueProbe");

        await Queues.GetQueueClient("second").SendMessageAsync(Convert.ToBase64String("«Так»"u8));
        await UntilAsync(() => Probe.Calls.Count == 1);
        await DrainAsync(host);

        Assert.Equal(["«Так»"], Probe.Texts);
    }

    [Fact]
    public async Task Queue_RunsAtMostBatchSizePlusThresholdAtOnce()
    {
        using var gate = new SemaphoreSlim(0);
        Probe.Then = (_, cancellation) => gate.WaitAsync(cancellation);
        await Parallel.ForAsync(0, 12, async (i, _) => await Queues.SendAsync("probe", $"{i}"));

        var host = await StartHostAsync(
            "QueueProbe", """{ "extensions": { "queues": { "batchSize": 4, "newBatchThreshold": 1 } } }""");
        await UntilAsync(() => host.Progress.Running == 4);
        gate.Release(3);                                      // one left: as many as the threshold
        await UntilAsync(() => host.Progress.Running == 5);   // so four more came
        gate.Release(12);
        await DrainAsync(host);

        Assert.Equal(12, Probe.Texts.Distinct().Count());
    }

    [Fact]
    public async Task Queue_HidesAFailedMessageForVisibilityTimeout()
    {
        Probe.Then = (_, _) => Probe.Calls.Count == 1 ? throw new InvalidOperationException("first") : Task.CompletedTask;
        await Queues.SendAsync("probe", "x");

        await DrainAsync("QueueProbe", """{ "extensions": { "queues": { "visibilityTimeout": "00:00:02" } } }""");

        Assert.Equal(["x", "x"], Probe.Texts);
        var waited = TimeProvider.System.GetElapsedTime(Probe.Calls[0].Timestamp, Probe.Calls[1].Timestamp);
        Assert.InRange(waited, OneSecond, TimeSpan.FromSeconds(10));   // storage counts whole seconds
    }

    [Fact]
    public async Task Queue_MovesAMessageToPoisonIntactAfterMaxDequeueCount()
    {
        Probe.Then = (_, _) => throw new InvalidOperationException("always");
        const string text = """{ "quote": "«Так», he said – \"no\"" }""";
        await Queues.SendAsync("probe", text);

        await DrainAsync("QueueProbe", """{ "extensions": { "queues": { "maxDequeueCount": 3 } } }""");

        Assert.Equal(3, Probe.Calls.Count);
        Assert.Equal([text], await Queues.ReadAsync("probe-poison"));
        Assert.Equal(0, await Queues.CountAsync("probe"));
    }

    [Fact]
    public async Task Queue_RemovesAMessageThatFailsInAPoisonQueue()
    {
        Probe.Then = (_, _) => throw new InvalidOperationException("always");
        await Queues.SendAsync("probe-poison", "x");

        await DrainAsync("PoisonProbe", """{ "extensions": { "queues": { "maxDequeueCount": 2 } } }""");

        Assert.Equal(2, Probe.Calls.Count);
        Assert.False(await Queues.GetQueueClient("probe-poison-poison").ExistsAsync());
        Assert.Contains(Log.At(LogLevel.Error), l => l.Text.Contains("moved to nothing", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("plain text")]
    [InlineData("//79")]
    public async Task Queue_KeepsAMessageItCannotDecodeAsItIs(string stored)
    {
        await Queues.SendStoredAsync("probe", stored);

        await DrainAsync("QueueProbe");

        Assert.Empty(Probe.Calls);
        Assert.Equal([stored], await Queues.ReadStoredAsync("probe-poison"));
        Assert.Contains("Base64", Assert.Single(Log.At(LogLevel.Error)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Queue_ReadsPlainTextWhenHostJsonSaysSo()
    {
        await Queues.SendStoredAsync("probe", "plain <text>");

        await DrainAsync("QueueProbe", """{ "extensions": { "queues": { "messageEncoding": "none" } } }""");

        Assert.Equal(["plain <text>"], Probe.Texts);
    }

    [Fact]
    public async Task Queue_RenewsItsLeaseWhileAFunctionRuns()
    {
        var stolen = 0;
        Probe.Then = async (call, cancellation) =>
        {
            // Three leases long, another host asks for it all the time.
            while (TimeProvider.System.GetElapsedTime(call.Timestamp) < OneSecond * 3)
            {
                QueueMessage[] messages = await Queues.GetQueueClient("probe").ReceiveMessagesAsync(cancellation);
                stolen += messages.Length;
            }
        };
        await Queues.SendAsync("probe", "x");
        var host = await StartHostAsync("QueueProbe", change: o => o with { Lease = OneSecond });

        await DrainAsync(host);

        Assert.Equal(0, stolen);
        Assert.Single(Probe.Calls);
    }

    [Fact]
    public async Task Queue_TakesOverFromAProcessThatWasKilled()
    {
        await Queues.SendAsync("probe", "x");
        QueueMessage[] taken = await Queues.GetQueueClient("probe").ReceiveMessagesAsync(1, OneSecond);

        await DrainAsync("QueueProbe");

        Assert.Single(taken);
        Assert.Equal(["x"], Probe.Texts);
    }

    [Fact]
    public async Task Queue_SetsAsideUnrunWhatWasBegunTooOften()
    {
        await Queues.SendAsync("probe", "x");
        for (var begun = 0; begun < 4; begun++)
        {
            QueueMessage message = await Queues.GetQueueClient("probe").ReceiveMessageAsync();
            await Queues.GetQueueClient("probe").UpdateMessageAsync(
                message.MessageId, message.PopReceipt, message.MessageText, TimeSpan.Zero);
        }

        await DrainAsync("QueueProbe", """{ "extensions": { "queues": { "maxDequeueCount": 1 } } }""");

        Assert.Empty(Probe.Calls);
        Assert.Equal(["x"], await Queues.ReadAsync("probe-poison"));
    }

    [Fact]
    public async Task Queue_IsLookedAtAtOnceAfterAnotherFunctionEnded()
    {
        Settings["SecondQueue"] = "second";
        var host = await StartHostAsync(
            "QueueProbe SecondQueueProbe", """{ "extensions": { "queues": { "maxPollingInterval": "00:00:20" } } }""",
            o => o with { PollingFloor = TimeSpan.FromMilliseconds(20) });
        Probe.Then = (call, _) => call.Function == "QueueProbe" ? Queues.SendAsync("second", "y") : Task.CompletedTask;

        await Queues.SendAsync("probe", "x");
        await UntilAsync(() => Probe.Calls.Count == 2);
        await DrainAsync(host);

        Assert.Equal(["x", "y"], Probe.Texts);
    }
}
