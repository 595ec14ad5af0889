using Azure;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Queues.Models;

namespace Monitor.Cli.Doctor.Laptop;

/// <summary>Whether storage answers, or its ports are free for the Azurite that <c>monitor run</c> starts.</summary>
internal sealed class StorageCheck(LaptopContext laptop) : IDoctorCheck
{
    private const string CheckConnection = "Check --storage or the setting AzureWebJobsStorage, and that the storage is up";

    private readonly LaptopStorage _storage = new(laptop);

    /// <inheritdoc/>
    public string Name => "Storage";

    /// <inheritdoc/>
    public bool IsGate => true;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation)
    {
        if (_storage.IsDevelopment && await PortFindingAsync(cancellation) is { } finding)
        {
            return [finding];
        }

        return [await AskAsync(cancellation)];
    }

    private async Task<Finding?> PortFindingAsync(CancellationToken cancellation)
    {
        var ports = laptop.Ports;
        var used = await _storage.PortsInUseAsync(cancellation);
        if (used.Contains(ports.Blob) && used.Contains(ports.Queue))
        {
            return null;   // as monitor run does: something listens on both, so it is taken for storage
        }

        return used.Count == 0
            ? Finding.Ok(Name, $"ports {ports.Blob}, {ports.Queue} and {ports.Table} are free: monitor run starts Azurite there")
            : Finding.Problem(Name, $"another program has port {string.Join(" and ", used)}, so Azurite cannot start",
                "Stop it, or give a storage of your own: --storage \"<connection string>\"");
    }

    private async Task<Finding> AskAsync(CancellationToken cancellation)
    {
        try
        {
            var blobs = _storage.CreateBlobs();
            await foreach (var page in blobs.GetBlobContainersAsync(BlobContainerTraits.None, BlobContainerStates.None, prefix: null, cancellation)
                .AsPages(pageSizeHint: 1))
            {
                break;
            }

            var queues = _storage.CreateQueues();
            await foreach (var page in queues.GetQueuesAsync(QueueTraits.None, prefix: null, cancellation).AsPages(pageSizeHint: 1))
            {
                break;
            }

            return Finding.Ok(Name, $"blobs at {blobs.Uri.GetLeftPart(UriPartial.Authority)} and queues at {queues.Uri.GetLeftPart(UriPartial.Authority)} answer");
        }
        catch (RequestFailedException e) when (e.Status == 0)
        {
            return Finding.Problem(Name, $"does not answer: {FirstLine.Of(e.Message)}", CheckConnection);
        }
        catch (RequestFailedException e) when (_storage.IsDevelopment)
        {
            return Finding.Problem(Name, $"something that is not Azurite listens on port {laptop.Ports.Blob} or {laptop.Ports.Queue}: it answered {e.Status}",
                "Stop it, or give a storage of your own: --storage \"<connection string>\"");
        }
        catch (RequestFailedException e)
        {
            return Finding.Problem(Name, $"answered {e.Status} {e.ErrorCode}".TrimEnd(), "Check the account and the key of the connection string");
        }
        catch (Exception e) when (e is OperationCanceledException && !cancellation.IsCancellationRequested)
        {
            return Finding.Problem(Name, "did not answer within 5 seconds", CheckConnection);
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            // Not the value itself: it holds the account's key.
            return Finding.Problem(Name, $"AzureWebJobsStorage is no connection string: {FirstLine.Of(e.Message)}",
                "Set it to a connection string; UseDevelopmentStorage=true is Azurite");
        }
        catch (Exception e) when (e is System.Xml.XmlException or InvalidOperationException)
        {
            return Finding.Problem(Name, $"answered, but not as storage does: {FirstLine.Of(e.Message)}", CheckConnection);
        }
    }
}
