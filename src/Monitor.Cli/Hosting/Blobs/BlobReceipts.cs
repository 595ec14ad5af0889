using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Monitor.Cli.Hosting.Blobs;

/// <summary>
/// Remembers in storage which version of which blob a function was told of, so that of all hosts one tells it, once.
/// </summary>
/// <param name="container">The platform's own container.</param>
/// <param name="timeout">A receipt pending for longer belongs to a host that is gone.</param>
internal sealed class BlobReceipts(BlobContainerClient container, TimeSpan timeout)
{
    private const string State = "state";
    private const string Pending = "pending";
    private const string Done = "done";

    /// <summary>Tries to become the one that tells.</summary>
    public async Task<ReceiptClaim> ClaimAsync(BlobTriggerMessage message, CancellationToken cancellation)
    {
        var receipt = ReceiptOf(message);
        var options = new BlobUploadOptions
        {
            Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All },
            Metadata = new Dictionary<string, string> { [State] = Pending },
        };
        try
        {
            await receipt.UploadAsync(BinaryData.FromString(""), options, cancellation);
            return ReceiptClaim.Mine;
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            return await InspectAsync(receipt, cancellation);
        }
    }

    /// <summary>The message is in the queue: nobody need tell again.</summary>
    public Task MarkDoneAsync(BlobTriggerMessage message, CancellationToken cancellation) =>
        ReceiptOf(message).SetMetadataAsync(new Dictionary<string, string> { [State] = Done }, cancellationToken: cancellation);

    private async Task<ReceiptClaim> InspectAsync(BlobClient receipt, CancellationToken cancellation)
    {
        var response = await receipt.GetPropertiesAsync(cancellationToken: cancellation);
        if (response.Value.Metadata.TryGetValue(State, out var state) && state == Done)
        {
            return ReceiptClaim.Told;
        }

        // Both times are the storage server's: hosts' clocks may differ.
        var age = response.GetRawResponse().Headers.Date - response.Value.LastModified;
        return age >= timeout ? await TakeOverAsync(receipt, response.Value.ETag, cancellation) : ReceiptClaim.Pending;
    }

    // Writing the metadata anew makes the receipt young again, and only one host's condition holds.
    private static async Task<ReceiptClaim> TakeOverAsync(BlobClient receipt, ETag seen, CancellationToken cancellation)
    {
        try
        {
            await receipt.SetMetadataAsync(
                new Dictionary<string, string> { [State] = Pending }, new BlobRequestConditions { IfMatch = seen }, cancellation);
            return ReceiptClaim.Mine;
        }
        catch (RequestFailedException e) when (e.Status == 412)
        {
            return ReceiptClaim.Pending;
        }
    }

    private BlobClient ReceiptOf(BlobTriggerMessage message) => container.GetBlobClient(
        $"blobreceipts/{message.FunctionId}/{message.ETag}/{message.ContainerName}/{message.BlobName}");
}
