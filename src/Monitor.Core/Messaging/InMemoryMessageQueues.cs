using System.Collections.Concurrent;

namespace Monitor.Core.Messaging;

/// <summary>Queues in this process only: for batch verbs and tests.</summary>
public sealed class InMemoryMessageQueues : IMessageQueues
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> _queues = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public Task SendAsync(string queue, string message, CancellationToken cancellation)
    {
        Of(queue).Enqueue(message);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<int> CountAsync(string queue, CancellationToken cancellation) => Task.FromResult(Of(queue).Count);

    /// <summary>Takes the oldest message out; <c>null</c> when the queue is empty.</summary>
    public string? Take(string queue) => Of(queue).TryDequeue(out var message) ? message : null;

    private ConcurrentQueue<string> Of(string queue) => _queues.GetOrAdd(queue, _ => new ConcurrentQueue<string>());
}
