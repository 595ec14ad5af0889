using Monitor.Cli.Azurite;

namespace Monitor.Cli.Tests.Azurite;

public sealed class AzuriteServerTests
{
    [Fact]
    public async Task StartAsync_NamesThePortThatIsTaken()
    {
        await using var first = await StartAsync(0);
        var taken = new Uri(first.ConnectionString.Split("BlobEndpoint=")[1].Split(';')[0]).Port;

        var exception = await Assert.ThrowsAsync<UserException>(() => StartAsync(taken));

        Assert.Contains($":{taken}", exception.Message, StringComparison.Ordinal);
    }

    private static Task<AzuriteServer> StartAsync(int blobPort) =>
        AzuriteServer.StartAsync(new AzuriteOptions(BlobPort: blobPort, StopsWithParent: true), _ => { }, CancellationToken.None);
}
