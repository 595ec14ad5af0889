namespace Monitor.Core.Messaging;

/// <summary>Sends to and counts the queues between the stages. Receiving is the trigger's business.</summary>
public interface IMessageQueues
{
    /// <summary>Sends one message, at most 48 KiB of UTF-8 text.</summary>
    Task SendAsync(string queue, string message, CancellationToken cancellation);

    /// <summary>About how many messages the queue holds, those in work or waiting for a retry included; 0 when it does not exist.</summary>
    Task<int> CountAsync(string queue, CancellationToken cancellation);

    /// <summary>When the oldest message that nobody works on was sent, UTC; <c>null</c> when there is none.</summary>
    Task<DateTimeOffset?> FindOldestAsync(string queue, CancellationToken cancellation);
}
