using System.Net.Sockets;

namespace Monitor.Cli.Running;

/// <summary>A TCP port of this machine.</summary>
internal static class LocalPort
{
    /// <summary>Whether something accepts connections on it at 127.0.0.1.</summary>
    public static async Task<bool> ListensAsync(int port, CancellationToken cancellation)
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
