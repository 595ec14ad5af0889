using Microsoft.Extensions.Hosting;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>Has the services, but no worker to run them.</summary>
internal sealed class WorkerlessHost(IHost composed) : IHost
{
    public IServiceProvider Services => composed.Services;

    public Task StartAsync(CancellationToken cancellationToken = default) =>
        throw new NotSupportedException(
            "This build has no Azure Functions worker, because the package feed lacks it (eng/restricted-feed/README.md). "
            + "Run the functions with: dotnet run --project src/Monitor.Cli");

    public Task StopAsync(CancellationToken cancellationToken = default) => composed.StopAsync(cancellationToken);

    public void Dispose() => composed.Dispose();
}
