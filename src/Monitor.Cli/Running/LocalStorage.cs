using Monitor.Cli.Azurite;

namespace Monitor.Cli.Running;

/// <summary>Development storage for the time of a run: an Azurite that was there, or one started here and stopped by the last to use it.</summary>
internal sealed class LocalStorage : IAsyncDisposable
{
    private const string Development = "UseDevelopmentStorage=true";
    private const int BlobPort = 10_000;
    private const int QueuePort = 10_001;
    private const int TablePort = 10_002;

    // Two monitors started together: one starts Azurite, the other waits for it.
    private static readonly TimeSpan OtherStarts = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(250);

    private readonly AzuriteUse? _use;
    private AzuriteServer? _server;

    private LocalStorage(AzuriteUse? use) => _use = use;

    /// <summary>Starts Azurite when the connection means it and nothing listens on its ports.</summary>
    /// <exception cref="UserException">A port is taken by something else, or Azurite cannot be installed.</exception>
    public static async Task<LocalStorage> EnsureAsync(
        string connection, string root, Action<string> report, CancellationToken cancellation)
    {
        if (!connection.Trim().TrimEnd(';').Equals(Development, StringComparison.OrdinalIgnoreCase))
        {
            return new LocalStorage(null);
        }

        var folder = Directory.CreateDirectory(Path.Combine(root, ".azurite")).FullName;
        var storage = new LocalStorage(new AzuriteUse(folder));
        try
        {
            if (!await IsThereAsync(cancellation))
            {
                report("Starting Azurite, the storage emulator");
                storage._server = await StartAsync(folder, report, cancellation);
            }

            return storage;
        }
        catch (Exception)
        {
            await storage.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops what was started here, unless another monitor still uses it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_server is not null && _use?.IsShared() != true)
        {
            await _server.DisposeAsync();
        }

        _use?.Dispose();
    }

    private static async Task<AzuriteServer?> StartAsync(string folder, Action<string> report, CancellationToken cancellation)
    {
        try
        {
            return await AzuriteServer.StartAsync(new AzuriteOptions(folder, BlobPort, QueuePort, TablePort), report, cancellation);
        }
        catch (UserException)
        {
            for (var waited = TimeSpan.Zero; waited < OtherStarts; waited += LookAgain)
            {
                if (await IsThereAsync(cancellation))
                {
                    return null;
                }

                // Nothing at all on the ports: it was not another monitor that was faster.
                if (!await LocalPort.ListensAsync(BlobPort, cancellation))
                {
                    break;
                }

                await Task.Delay(LookAgain, cancellation);
            }

            throw;
        }
    }

    private static async Task<bool> IsThereAsync(CancellationToken cancellation) =>
        await LocalPort.ListensAsync(BlobPort, cancellation) && await LocalPort.ListensAsync(QueuePort, cancellation);
}
