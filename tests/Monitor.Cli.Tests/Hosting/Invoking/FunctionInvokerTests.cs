using Microsoft.Extensions.Logging;
using Monitor.Testing;

namespace Monitor.Cli.Tests.Hosting.Invoking;

public sealed class FunctionInvokerTests(AzuriteFixture azurite) : HostTests(azurite)
{
    private const string OneTry = """{ "extensions": { "queues": { "maxDequeueCount": 1 } } }""";

    [Fact]
    public async Task InvokeAsync_MakesAScopePerInvocation()
    {
        await Queues.SendAsync("scoped", "a");
        await Queues.SendAsync("scoped", "b");

        await DrainAsync("Scoped");

        var things = Probe.Texts.Select(text => text.Split(' ')).ToList();
        Assert.Equal(2, things.Select(thing => thing[1]).Distinct().Count());
        Assert.All(things, thing => Assert.Equal("False", thing[2]));
    }

    [Fact]
    public async Task InvokeAsync_LogsAFailureInOneLineAndItsStackAtDebug()
    {
        Probe.Then = (_, _) => throw new InvalidOperationException("no such\nspeaker");
        await Queues.SendAsync("probe", "x");

        await DrainAsync("QueueProbe", OneTry);

        var line = Assert.Single(Log.At(LogLevel.Error), line => line.Text.StartsWith("QueueProbe failed", StringComparison.Ordinal));
        Assert.Matches(@"^QueueProbe failed \([0-9a-f-]{36}\): no such speaker$", line.Text);
        Assert.Null(line.Exception);
        Assert.Contains(Log.At(LogLevel.Debug), l => l.Exception is InvalidOperationException);
    }

    [Fact]
    public async Task InvokeAsync_CancelsWhatTakesLongerThanFunctionTimeout()
    {
        Probe.Then = (_, cancellation) => Task.Delay(Timeout.Infinite, cancellation);
        await Queues.SendAsync("probe", "x");

        var host = await DrainAsync(
            "QueueProbe", """{ "functionTimeout": "00:00:00.2", "extensions": { "queues": { "maxDequeueCount": 1 } } }""");

        Assert.Equal(1, Assert.Single(host.Progress.Functions).Failed);
        Assert.Contains(Log.At(LogLevel.Error), l => l.Text.Contains("took longer than functionTimeout", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Progress_CountsRunningSucceededAndFailed()
    {
        var release = new TaskCompletionSource();
        Probe.Then = (call, _) => call.Text switch
        {
            "bad" => throw new InvalidOperationException("bad"),
            "slow" => release.Task,
            _ => Task.CompletedTask,
        };
        foreach (var text in new[] { "good", "good", "bad", "slow" })
        {
            await Queues.SendAsync("probe", text);
        }

        var host = await StartHostAsync("QueueProbe", OneTry);

        await UntilAsync(() => host.Progress.Functions.Single() is { Running: 1, Succeeded: 2, Failed: 1 });
        release.SetResult();
        await UntilAsync(() => host.Progress is { Running: 0, Functions: [{ Succeeded: 3 }] });
    }
}
