using Microsoft.Azure.Functions.Worker;

namespace Monitor.Cli.Tests.Hosting.Functions;

public sealed class ScopedFunction(Probe probe, ScopedThing thing)
{
    [Function("Scoped")]
    public Task Run([QueueTrigger("scoped")] string message) =>
        probe.RunAsync("Scoped", $"{message} {thing.Id} {thing.IsDisposed}", CancellationToken.None);
}
