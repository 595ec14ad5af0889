using Monitor.Cli.Azurite;
using Xunit;

namespace Monitor.Testing;

/// <summary>A real Azurite of its own on free ports, in memory, gone with the tests.</summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private AzuriteServer? _server;

    public string ConnectionString => _server!.ConnectionString;

    public async Task InitializeAsync() =>
        _server = await AzuriteServer.StartAsync(new AzuriteOptions(StopsWithParent: true), _ => { }, CancellationToken.None);

    public async Task DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}
