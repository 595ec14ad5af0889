using System.Diagnostics;
using Monitor.Cli.Hosting;
using Monitor.Testing;

namespace Monitor.Cli.Tests.Hosting;

public sealed class LocalHostTests(AzuriteFixture azurite) : HostTests(azurite)
{
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task StopAsync_LetsRunningFunctionsEnd()
    {
        var release = new TaskCompletionSource();
        Probe.Then = (_, _) => release.Task;
        await Queues.SendAsync("probe", "x");
        var host = await StartHostAsync("QueueProbe");
        await UntilAsync(() => Probe.Calls.Count == 1);

        var stop = host.StopAsync();
        await Queues.SendAsync("probe", "later");
        release.SetResult();
        await stop;

        Assert.Equal(1, host.Progress.Functions.Single().Succeeded);
        Assert.Equal(["x"], Probe.Texts);
        Assert.Equal(["later"], await Queues.ReadAsync("probe"));
    }

    [Fact]
    public async Task StopAsync_CancelsSlowFunctionsAndGivesTheirMessagesBack()
    {
        Probe.Then = (_, cancellation) => Task.Delay(Timeout.Infinite, cancellation);
        await Queues.SendAsync("probe", "x");
        await Queues.SendAsync("probe", "y");
        var host = await StartHostAsync("QueueProbe", change: o => o with { StopGrace = TimeSpan.FromMilliseconds(200) });
        await UntilAsync(() => Probe.Calls.Count == 2);

        await host.StopAsync();

        Assert.Equal(["x", "y"], (await Queues.ReadAsync("probe")).Order());
        Assert.Equal(new FunctionProgress("QueueProbe", Running: 0, Succeeded: 0, Failed: 0), host.Progress.Functions.Single());
    }

    [Fact]
    public async Task StopAsync_TakesUnderFiveSecondsAndLosesNothingWhenAFunctionNeverEnds()
    {
        var never = new TaskCompletionSource();
        Probe.Then = (_, _) => never.Task;
        await Queues.SendAsync("probe", "x");
        var host = await StartHostAsync("QueueProbe");
        await UntilAsync(() => Probe.Calls.Count == 1);

        var clock = Stopwatch.StartNew();
        await host.StopAsync();
        var took = clock.Elapsed;

        Assert.InRange(took, TimeSpan.Zero, StopLimit);
        Assert.Equal(["x"], await Queues.ReadAsync("probe"));
        never.SetResult();
    }

    [Fact]
    public async Task StopAsync_DoesNotWaitForAnHttpFunctionThatNeverEnds()
    {
        var never = new TaskCompletionSource();
        Probe.Then = (_, _) => never.Task;
        var host = await StartHostAsync("KeyedHttp");
        using var client = new HttpClient();
        var request = client.GetAsync(new Uri(host.Address, $"api/items/7?code={host.FunctionKey}"));
        await UntilAsync(() => Probe.Calls.Count == 1);

        var clock = Stopwatch.StartNew();
        await host.DisposeAsync();
        var took = clock.Elapsed;
        never.SetResult();

        Assert.InRange(took, TimeSpan.Zero, StopLimit);
        await Record.ExceptionAsync(() => request);
    }

    [Fact]
    public async Task StopAsync_InterruptedWorkIsDoneByTheNextHost()
    {
        var isSecond = false;
        Probe.Then = (_, cancellation) => isSecond ? Task.CompletedTask : Task.Delay(Timeout.Infinite, cancellation);
        await Blobs.CreateBlobContainerAsync("inbox");
        await Blobs.GetBlobContainerClient("inbox").UploadBlobAsync("a.txt", BinaryData.FromString("1"));
        var first = await StartHostAsync("BlobProbe", change: o => o with { StopGrace = TimeSpan.Zero });
        await UntilAsync(() => Probe.Calls.Count == 1);
        await first.StopAsync();

        isSecond = true;
        await DrainAsync("BlobProbe");

        Assert.Equal(["a: 1", "a: 1"], Probe.Texts);
    }

    [Fact]
    public async Task WaitUntilDrainedAsync_WaitsForAllThatTimersSetGoing()
    {
        (Settings["SecondQueue"], Settings["ProbeSchedule"]) = ("second", "0 0 0 1 1 *");
        await Blobs.CreateBlobContainerAsync("inbox");
        Probe.Then = (call, cancellation) => call.Function switch
        {
            "TimerProbe" => Queues.SendAsync("probe", "a"),
            "QueueProbe" => Blobs.GetBlobContainerClient("inbox").UploadBlobAsync("a.txt", BinaryData.FromString("1"), cancellation),
            "BlobProbe" => Queues.SendAsync("second", "b"),
            _ => Task.CompletedTask,
        };

        var host = await DrainAsync("TimerProbe QueueProbe BlobProbe SecondQueueProbe");

        Assert.Equal(["TimerProbe", "QueueProbe", "BlobProbe", "SecondQueueProbe"], Probe.Calls.Select(call => call.Function));
        Assert.All(host.Progress.Functions, f => Assert.Equal((0, 1, 0), (f.Running, f.Succeeded, f.Failed)));
    }

    [Fact]
    public async Task WaitUntilDrainedAsync_WaitsForARetry()
    {
        Probe.Then = (_, _) => Probe.Calls.Count < 3 ? throw new InvalidOperationException("not yet") : Task.CompletedTask;
        await Queues.SendAsync("probe", "x");

        var host = await DrainAsync("QueueProbe", """{ "extensions": { "queues": { "visibilityTimeout": "00:00:01" } } }""");

        Assert.Equal((1, 2), (host.Progress.Functions.Single().Succeeded, host.Progress.Functions.Single().Failed));
    }

    [Fact]
    public async Task WaitUntilDrainedAsync_WaitsForAMessageThatAnotherHolds()
    {
        await Queues.SendAsync("probe", "x");
        await Queues.GetQueueClient("probe").ReceiveMessagesAsync(1, TimeSpan.FromSeconds(2));

        Assert.Equal(1, await Queues.CountAsync("probe"));   // storage counts hidden messages
        await DrainAsync("QueueProbe");

        Assert.Equal(["x"], Probe.Texts);
    }

    [Fact]
    public async Task StartAsync_SaysWhenStorageDoesNotAnswer()
    {
        const string nowhere = "DefaultEndpointsProtocol=http;AccountName=a;AccountKey=YQ==;"
            + "BlobEndpoint=http://127.0.0.1:1/a;QueueEndpoint=http://127.0.0.1:1/a;";
        var host = CreateHost("QueueProbe", change: o => o with { StorageConnectionString = nowhere });

        var exception = await Assert.ThrowsAsync<UserException>(() => host.StartAsync(CancellationToken.None));

        Assert.StartsWith("Storage does not answer as expected: ", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', exception.Message);
    }
}
