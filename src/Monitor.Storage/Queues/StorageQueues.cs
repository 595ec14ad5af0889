using System.Text;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Monitor.Core.Messaging;

namespace Monitor.Storage.Queues;

/// <summary>Storage queues. The client encodes messages as Base64, as <c>host.json</c> tells the triggers.</summary>
internal sealed class StorageQueues(QueueServiceClient storage) : IMessageQueues
{
    // Without it a message is gone after seven days, read or not.
    private static readonly TimeSpan Forever = TimeSpan.FromSeconds(-1);

    private const int MaxBytes = 48 * 1024;   // 64 KiB once encoded, the service's limit

    public async Task SendAsync(string queue, string message, CancellationToken cancellation)
    {
        var bytes = Encoding.UTF8.GetByteCount(message);
        if (bytes > MaxBytes)
        {
            throw new ArgumentException(
                $"Queue {queue}: the message has {bytes} bytes, expected at most {MaxBytes}. Send the id of a blob instead.",
                nameof(message));
        }

        var client = storage.GetQueueClient(queue);
        try
        {
            await client.SendMessageAsync(message, visibilityTimeout: null, Forever, cancellation);
        }
        catch (RequestFailedException e) when (e.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            await client.CreateIfNotExistsAsync(cancellationToken: cancellation);
            await client.SendMessageAsync(message, visibilityTimeout: null, Forever, cancellation);
        }
    }

    public async Task<int> CountAsync(string queue, CancellationToken cancellation)
    {
        try
        {
            var properties = await storage.GetQueueClient(queue).GetPropertiesAsync(cancellation);
            return properties.Value.ApproximateMessagesCount;
        }
        catch (RequestFailedException e) when (e.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            return 0;
        }
    }

    public async Task<DateTimeOffset?> FindOldestAsync(string queue, CancellationToken cancellation)
    {
        try
        {
            var oldest = await storage.GetQueueClient(queue).PeekMessagesAsync(maxMessages: 1, cancellation);
            return oldest.Value.FirstOrDefault()?.InsertedOn;
        }
        catch (RequestFailedException e) when (e.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            return null;
        }
    }
}
