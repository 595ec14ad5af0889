using Microsoft.Azure.Functions.Worker;

namespace Monitor.Cli.Tests.Hosting.Functions;

public sealed class BlobProbeFunction(Probe probe)
{
    [Function("BlobProbe")]
    public Task Run([BlobTrigger("inbox/{name}.txt")] string content, string name, CancellationToken cancellation) =>
        probe.RunAsync("BlobProbe", $"{name}: {content}", cancellation);
}
