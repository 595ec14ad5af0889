using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Monitor.Cli.Doctor;
using Monitor.Cli.Doctor.Laptop;
using Monitor.Cli.Tests.Hosting;
using Monitor.Storage;
using Monitor.Testing;

namespace Monitor.Cli.Tests.Doctor.Laptop;

[Collection(AzuriteGroup.Name)]
public sealed class QueuesCheckTests(AzuriteFixture azurite) : IAsyncLifetime, IDisposable
{
    private readonly LaptopFolder _folder = new();
    private readonly BlobServiceClient _blobs = new(azurite.ConnectionString);
    private readonly QueueServiceClient _queues = new(azurite.ConnectionString);

    public async Task InitializeAsync()
    {
        await foreach (var queue in _queues.GetQueuesAsync())
        {
            await _queues.DeleteQueueAsync(queue.Name);
        }

        await foreach (var container in _blobs.GetBlobContainersAsync())
        {
            await _blobs.DeleteBlobContainerAsync(container.Name);
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task RunAsync_NamesWhatIsNotThereYet() =>
        FindingAssert.Ok(await RunAsync(), "not there yet: container articles, container feeds");

    [Fact]
    public async Task RunAsync_IsContentWithWhatARunCreates()
    {
        await new StorageSetup(_blobs, _queues).EnsureAsync(CancellationToken.None);

        FindingAssert.Ok(await RunAsync(), "all containers and queues are there");
    }

    [Theory]
    [InlineData("statements-poison")]
    [InlineData("webjobs-blobtrigger-poison")]
    public async Task RunAsync_WarnsOfPoison(string queue)
    {
        await _queues.CreateQueueAsync(queue);
        await _queues.GetQueueClient(queue).SendMessageAsync("bad");

        FindingAssert.Warning(await RunAsync(), $"{queue} holds 1 message", "Poison queues");
    }

    [Fact]
    public async Task RunAsync_SaysNothingWhileAzuriteIsNotRunning() =>
        Assert.Empty(await new QueuesCheck(_folder.Context(ports: new DevelopmentPorts(1, 1, 1))).RunAsync(CancellationToken.None));

    private Task<IReadOnlyList<Finding>> RunAsync() =>
        new QueuesCheck(_folder.Context(azurite.ConnectionString)).RunAsync(CancellationToken.None);
}
