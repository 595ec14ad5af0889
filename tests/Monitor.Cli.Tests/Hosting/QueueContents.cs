using System.Text;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Monitor.Cli.Tests.Hosting;

/// <summary>Looks at and fills queues below the host, as they are stored.</summary>
internal static class QueueContents
{
    /// <summary>Sends as the product does: base64.</summary>
    public static Task SendAsync(this QueueServiceClient queues, string queue, string text) =>
        queues.SendStoredAsync(queue, Convert.ToBase64String(Encoding.UTF8.GetBytes(text)));

    public static async Task SendStoredAsync(this QueueServiceClient queues, string queue, string stored)
    {
        var client = queues.GetQueueClient(queue);
        await client.CreateIfNotExistsAsync();
        await client.SendMessageAsync(stored);
    }

    /// <summary>The visible messages, decoded; empty when there is no queue.</summary>
    public static async Task<IReadOnlyList<string>> ReadAsync(this QueueServiceClient queues, string queue) =>
        [.. (await queues.ReadStoredAsync(queue)).Select(stored => Encoding.UTF8.GetString(Convert.FromBase64String(stored)))];

    public static async Task<IReadOnlyList<string>> ReadStoredAsync(this QueueServiceClient queues, string queue)
    {
        var client = queues.GetQueueClient(queue);
        if (!await client.ExistsAsync())
        {
            return [];
        }

        PeekedMessage[] messages = await client.PeekMessagesAsync(maxMessages: 32);
        return [.. messages.Select(message => message.MessageText)];
    }

    /// <summary>All messages, hidden ones included.</summary>
    public static async Task<int> CountAsync(this QueueServiceClient queues, string queue)
    {
        QueueProperties properties = await queues.GetQueueClient(queue).GetPropertiesAsync();
        return properties.ApproximateMessagesCount;
    }
}
