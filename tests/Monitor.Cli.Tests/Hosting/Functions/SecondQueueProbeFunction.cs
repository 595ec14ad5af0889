using Microsoft.Azure.Functions.Worker;

namespace Monitor.Cli.Tests.Hosting.Functions;

public sealed class SecondQueueProbeFunction(Probe probe)
{
    [Function("SecondQueueProbe")]
    public Task Run([QueueTrigger("%SecondQueue%")] string message, CancellationToken cancellation) =>
        probe.RunAsync("SecondQueueProbe", message, cancellation);
}
