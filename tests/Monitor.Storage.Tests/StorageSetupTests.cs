using Monitor.Core.Messaging;
using Monitor.Testing;

namespace Monitor.Storage.Tests;

[Collection(AzuriteGroup.Name)]
public sealed class StorageSetupTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task EnsureAsync_CreatesEveryContainerAndQueue_HoweverOftenItRuns()
    {
        var setup = new StorageSetup(azurite.Blobs(), azurite.Queues());

        await Task.WhenAll(setup.EnsureAsync(CancellationToken.None), setup.EnsureAsync(CancellationToken.None));

        var containers = await azurite.Blobs().GetBlobContainersAsync().Select(c => c.Name).ToListAsync();
        var queues = await azurite.Queues().GetQueuesAsync().Select(q => q.Name).ToListAsync();
        Assert.Empty(StorageNames.Containers.Except(containers));
        Assert.Empty(QueueNames.All.Concat(QueueNames.All.Select(QueueNames.Poison)).Except(queues));
    }
}
