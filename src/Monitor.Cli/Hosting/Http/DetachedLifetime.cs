using Microsoft.Extensions.Hosting;

namespace Monitor.Cli.Hosting.Http;

/// <summary>Leaves Ctrl-C to the program: the usual lifetime would stop the web server before the functions.</summary>
internal sealed class DetachedLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
