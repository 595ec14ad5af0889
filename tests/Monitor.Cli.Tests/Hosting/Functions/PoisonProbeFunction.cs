using Microsoft.Azure.Functions.Worker;

namespace Monitor.Cli.Tests.Hosting.Functions;

public sealed class PoisonProbeFunction(Probe probe)
{
    [Function("PoisonProbe")]
    public Task Run([QueueTrigger("probe-poison")] string message, CancellationToken cancellation) =>
        probe.RunAsync("PoisonProbe", message, cancellation);
}
