using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Monitor.EndToEnd.Tests;

/// <summary>What the pipeline has stored, in a form that two runs can be compared by.</summary>
internal static class StorageSnapshot
{
    private static readonly string[] Containers = ["articles", "analyses", "ledger", "alerts", "deliveries"];

    /// <summary>Every blob by path; the lines of a ledger partition as a sorted list, because their order depends on timing.</summary>
    public static async Task<SortedDictionary<string, string>> ReadAsync(string connection)
    {
        var snapshot = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var service = new BlobServiceClient(connection);
        foreach (var container in Containers.Select(service.GetBlobContainerClient))
        {
            await foreach (var blob in container.GetBlobsAsync())
            {
                var content = (await container.GetBlobClient(blob.Name).DownloadContentAsync()).Value.Content.ToString();
                snapshot[$"{container.Name}/{blob.Name}"] = container.Name is "ledger"
                    ? string.Join('\n', content.Split('\n').Order(StringComparer.Ordinal))
                    : container.Name is "articles" or "deliveries" ? "" : content;   // these hold the time of the run
            }
        }

        return snapshot;
    }

    /// <summary>Every blob's ETag: the same again only if nothing was written.</summary>
    public static async Task<SortedDictionary<string, string>> ReadETagsAsync(string connection)
    {
        var tags = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var service = new BlobServiceClient(connection);
        foreach (var container in Containers.Select(service.GetBlobContainerClient))
        {
            await foreach (BlobItem blob in container.GetBlobsAsync())
            {
                tags[$"{container.Name}/{blob.Name}"] = blob.Properties.ETag.ToString()!;
            }
        }

        return tags;
    }
}
