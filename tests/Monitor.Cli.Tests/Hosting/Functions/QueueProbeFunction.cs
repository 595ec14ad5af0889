using Microsoft.Azure.Functions.Worker;

namespace Monitor.Cli.Tests.Hosting.Functions;

public sealed class QueueProbeFunction(Probe probe)
{
    [Function("QueueProbe")]
    public Task Run([QueueTrigger("probe")] string message, CancellationToken cancellation) =>
        probe.RunAsync("QueueProbe", message, cancellation);
}
