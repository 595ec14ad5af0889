using System.Net.Sockets;
using Monitor.Cli.Azurite;

namespace Monitor.Cli.Running;

/// <summary>Makes sure that development storage is there: an Azurite that runs, or one started here.</summary>
internal static class LocalStorage
{
    private const string Development = "UseDevelopmentStorage=true";
    private const int BlobPort = 10_000;
    private const int QueuePort = 10_001;
    private const int TablePort = 10_002;

    /// <summary>Starts Azurite when the connection means it and nothing listens on its ports.</summary>
    /// <returns>The Azurite started, to be stopped at the end; <c>null</c> when there was nothing to start.</returns>
    /// <exception cref="UserException">A port is taken by something else, or Azurite cannot be installed.</exception>
    public static async Task<AzuriteServer?> EnsureAsync(
        string connection, string root, Action<string> report, CancellationToken cancellation)
    {
        if (!connection.Trim().TrimEnd(';').Equals(Development, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (await ListensAsync(BlobPort, cancellation) && await ListensAsync(QueuePort, cancellation))
        {
            return null;
        }

        report("Starting Azurite, the storage emulator");
        var folder = Directory.CreateDirectory(Path.Combine(root, ".azurite")).FullName;
        return await AzuriteServer.StartAsync(
            new AzuriteOptions(folder, BlobPort, QueuePort, TablePort), report, cancellation);
    }

    private static async Task<bool> ListensAsync(int port, CancellationToken cancellation)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync("127.0.0.1", port, cancellation);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
