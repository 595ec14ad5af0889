using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Monitor.Core.Messaging;

namespace Monitor.Storage;

/// <summary>Creates containers and queues, which in Azure the deployment does.</summary>
public sealed class StorageSetup(BlobServiceClient blobs, QueueServiceClient queues)
{
    /// <summary>Creates every container, queue and poison queue that is absent; may run in several processes at once.</summary>
    public Task EnsureAsync(CancellationToken cancellation) => Task.WhenAll(
    [
        .. StorageNames.Containers.Select(name => EnsureContainerAsync(name, cancellation)),
        .. QueueNames.All.SelectMany(queue => new[] { queue, QueueNames.Poison(queue) })
            .Select(name => EnsureQueueAsync(name, cancellation)),
    ]);

    private async Task EnsureContainerAsync(string name, CancellationToken cancellation) =>
        await blobs.GetBlobContainerClient(name).CreateIfNotExistsAsync(cancellationToken: cancellation);

    private async Task EnsureQueueAsync(string name, CancellationToken cancellation) =>
        await queues.GetQueueClient(name).CreateIfNotExistsAsync(cancellationToken: cancellation);
}
