using System.Globalization;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace Monitor.Cli.Hosting.Timers;

/// <summary>Sees to it that of all hosts on one storage one runs a timer at a time, and each time of its schedule once.</summary>
/// <param name="container">The platform's own container.</param>
internal sealed class TimerSlots(BlobContainerClient container)
{
    private const string SlotKey = "slot";

    /// <summary>The right to run, until disposed; <c>null</c> when another host runs the timer, or ran it for this slot.</summary>
    /// <param name="function">The timer's function.</param>
    /// <param name="slot">A time of its schedule; <c>null</c> for a run between.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<TimerClaim?> TryClaimAsync(string function, DateTimeOffset? slot, CancellationToken cancellation)
    {
        var blob = container.GetBlobClient($"locks/monitor/{function}.Listener");
        await CreateAsync(blob, cancellation);
        if (await TimerClaim.TryTakeAsync(blob.GetBlobLeaseClient(), cancellation) is not { } claim)
        {
            return null;
        }

        if (slot is null || await TryTakeSlotAsync(blob, claim, slot.Value, cancellation))
        {
            return claim;
        }

        await claim.DisposeAsync();
        return null;
    }

    private static async Task<bool> TryTakeSlotAsync(
        BlobClient blob, TimerClaim claim, DateTimeOffset slot, CancellationToken cancellation)
    {
        var text = slot.ToString("O", CultureInfo.InvariantCulture);
        BlobProperties properties = await blob.GetPropertiesAsync(cancellationToken: cancellation);
        if (properties.Metadata.TryGetValue(SlotKey, out var last) && last == text)
        {
            return false;
        }

        await blob.SetMetadataAsync(
            new Dictionary<string, string> { [SlotKey] = text }, new BlobRequestConditions { LeaseId = claim.LeaseId }, cancellation);
        return true;
    }

    private static async Task CreateAsync(BlobClient blob, CancellationToken cancellation)
    {
        try
        {
            var options = new BlobUploadOptions { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } };
            await blob.UploadAsync(BinaryData.FromString(""), options, cancellation);
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            // It is there already, perhaps leased.
        }
    }
}
