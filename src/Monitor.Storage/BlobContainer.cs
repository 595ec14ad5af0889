using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Monitor.Storage;

/// <summary>A container that is created when a write finds it missing: costs nothing while it is there.</summary>
internal sealed class BlobContainer(BlobServiceClient storage, string name)
{
    public BlobContainerClient Client { get; } = storage.GetBlobContainerClient(name);

    public string Name => name;

    public async Task<T> WriteAsync<T>(Func<Task<T>> write, CancellationToken cancellation)
    {
        try
        {
            return await write();
        }
        catch (RequestFailedException e) when (e.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            await Client.CreateIfNotExistsAsync(cancellationToken: cancellation);
            return await write();
        }
    }

    /// <summary>Blobs whose names start with <paramref name="prefix"/>, in the service's order; none when the container is missing.</summary>
    public async Task<List<BlobItem>> ListAsync(string? prefix, CancellationToken cancellation)
    {
        List<BlobItem> blobs = [];
        try
        {
            await foreach (var blob in Client.GetBlobsAsync(BlobTraits.None, BlobStates.None, prefix, cancellation))
            {
                blobs.Add(blob);
            }
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return [];
        }

        return blobs;
    }
}
