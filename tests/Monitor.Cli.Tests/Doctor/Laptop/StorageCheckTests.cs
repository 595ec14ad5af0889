using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Monitor.Cli.Azurite;
using Monitor.Cli.Doctor;
using Monitor.Cli.Doctor.Laptop;
using Monitor.Cli.Tests.Hosting;
using Monitor.Testing;

namespace Monitor.Cli.Tests.Doctor.Laptop;

[Collection(AzuriteGroup.Name)]
public sealed class StorageCheckTests(AzuriteFixture azurite) : IDisposable
{
    private readonly LaptopFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task RunAsync_AcceptsFreePorts()
    {
        var ports = new DevelopmentPorts(FreePort(), FreePort(), FreePort());

        FindingAssert.Ok(await RunAsync(ports: ports), $"ports {ports.Blob}, {ports.Queue} and {ports.Table} are free");
    }

    [Fact]
    public async Task RunAsync_NamesThePortThatAnotherProgramHas()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = ((IPEndPoint)other.LocalEndpoint).Port;

        var findings = await RunAsync(ports: new DevelopmentPorts(FreePort(), taken, FreePort()));

        FindingAssert.Problem(findings, $"another program has port {taken}", "--storage");
    }

    [Fact]
    public async Task RunAsync_TellsAzuriteFromAnotherProgram()
    {
        await using var other = await StartOtherAsync();
        var port = new Uri(other.Urls.First()).Port;

        var findings = await RunAsync(ports: new DevelopmentPorts(port, port, FreePort()));

        FindingAssert.Problem(findings, $"something that is not Azurite listens on port {port}", "Stop it");
    }

    [Fact]
    public async Task RunAsync_FindsAzuriteOnItsPorts()
    {
        var ports = new DevelopmentPorts(PortOf("BlobEndpoint="), PortOf("QueueEndpoint="), FreePort());

        FindingAssert.Ok(await RunAsync(ports: ports), $"blobs at http://127.0.0.1:{ports.Blob}");
    }

    [Fact]
    public async Task RunAsync_FindsStorageByItsConnectionString() =>
        FindingAssert.Ok(await RunAsync(azurite.ConnectionString), "answer");

    [Fact]
    public async Task RunAsync_SaysThatNothingAnswers() =>
        FindingAssert.Problem(await RunAsync(AzuriteServer.ConnectionStringFor(FreePort(), FreePort())), "does not answer", "--storage");

    [Fact]
    public async Task RunAsync_SaysThatTheKeyIsRefused()
    {
        var connection = azurite.ConnectionString.Replace("AccountKey=E", "AccountKey=F", StringComparison.Ordinal);

        FindingAssert.Problem(await RunAsync(connection), "answered 403", "the key");
    }

    [Fact]
    public async Task RunAsync_DoesNotShowWhatIsNoConnectionString()
    {
        var findings = await RunAsync("my secret");

        FindingAssert.Problem(findings, "AzureWebJobsStorage is no connection string", "UseDevelopmentStorage=true");
        Assert.DoesNotContain("secret", findings[0].Found, StringComparison.Ordinal);
    }

    private Task<IReadOnlyList<Finding>> RunAsync(string? storage = null, DevelopmentPorts? ports = null) =>
        new StorageCheck(_folder.Context(storage, ports)).RunAsync(CancellationToken.None);

    private int PortOf(string endpoint) => new Uri(azurite.ConnectionString.Split(endpoint)[1].Split(';')[0]).Port;

    private static async Task<WebApplication> StartOtherAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        await app.StartAsync();
        return app;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
