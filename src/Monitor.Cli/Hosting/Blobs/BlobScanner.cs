using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Queues;
using Microsoft.Extensions.Logging;
using Monitor.Cli.Hosting.Queues;
using Monitor.Cli.Hosting.Settings;

namespace Monitor.Cli.Hosting.Blobs;

/// <summary>Lists the container of one blob trigger again and again, and tells the internal queue of every version it has not.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A SemaphoreSlim whose wait handle is never asked for holds nothing.")]
internal sealed partial class BlobScanner(
    BlobTrigger trigger, BlobContainerClient container, BlobReceipts receipts, QueueClient internalQueue, TextEncoding encoding,
    TimeSpan interval, ILogger<BlobScanner> logger) : ITriggerListener
{
    private const int ReceiptsAtOnce = 8;

    // Blob name to the ETag that is known to be told of: an unchanged container costs one listing.
    private readonly ConcurrentDictionary<string, string> _told = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _turn = new(1, 1);
    private Task _loop = Task.CompletedTask;

    /// <summary>Raised when the internal queue has got something.</summary>
    public event Action? Found;

    public Task StartAsync(CancellationToken stopping)
    {
        _loop = Task.Run(() => ScanOnAsync(stopping), CancellationToken.None);
        return Task.CompletedTask;
    }

    public async Task<bool> IsIdleAsync(CancellationToken cancellation) => await ScanAsync(cancellation) == 0;

    public Task StopAsync() => _loop;

    public Task GiveBackAsync() => Task.CompletedTask;

    private async Task ScanOnAsync(CancellationToken stopping)
    {
        var isStorageAway = false;
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await ScanAsync(stopping);
                isStorageAway = false;
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e) when (StorageFailure.Is(e))
            {
                if (!isStorageAway)
                {
                    LogStorageAway(container.Name, StorageFailure.OneLine(e));
                }

                isStorageAway = true;
            }

            await Task.Delay(interval, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <returns>How many versions were not told of before the scan: now told, or pending at another host.</returns>
    private async Task<int> ScanAsync(CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            var fresh = await ListAsync(cancellation);
            var parallel = new ParallelOptions { MaxDegreeOfParallelism = ReceiptsAtOnce, CancellationToken = cancellation };
            await Parallel.ForEachAsync(fresh, parallel, async (message, _) => await TellOnceAsync(message, cancellation));
            return fresh.Count;
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<List<BlobTriggerMessage>> ListAsync(CancellationToken cancellation)
    {
        var fresh = new List<BlobTriggerMessage>();
        try
        {
            await foreach (var blob in container.GetBlobsAsync(cancellationToken: cancellation))
            {
                var etag = blob.Properties.ETag?.ToString().Trim('"') ?? "";
                if (trigger.Path.TryMatch(blob.Name, out _) && _told.GetValueOrDefault(blob.Name) != etag)
                {
                    fresh.Add(new BlobTriggerMessage(trigger.Function.Name, container.Name, blob.Name, etag));
                }
            }
        }
        catch (RequestFailedException e) when (e.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            // Not written to yet.
        }

        return fresh;
    }

    private async Task TellOnceAsync(BlobTriggerMessage message, CancellationToken cancellation)
    {
        var claim = await receipts.ClaimAsync(message, cancellation);
        if (claim == ReceiptClaim.Pending)
        {
            return;
        }

        if (claim == ReceiptClaim.Mine)
        {
            // Begun is done, stop or not: a receipt left pending would hold the blob up.
            var text = JsonSerializer.Serialize(message, JsonSerializerOptions.Web);
            await internalQueue.SendMessageAsync(
                MessageCodec.Encode(text, encoding), visibilityTimeout: null, MessageProcessor.Forever, CancellationToken.None);
            await receipts.MarkDoneAsync(message, CancellationToken.None);
            LogFound(message.FunctionId, message.ContainerName, message.BlobName);
            Found?.Invoke();
        }

        _told[message.BlobName] = message.ETag;
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Function}: found {Container}/{Blob}")]
    private partial void LogFound(string function, string container, string blob);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Container {Container} cannot be scanned, trying on: {Problem}")]
    private partial void LogStorageAway(string container, string problem);
}
