using System.Collections.Concurrent;

namespace Monitor.Core.Messaging;

/// <summary>Queues in this process only: for batch verbs and tests.</summary>
/// <param name="time">By which messages age; the system's when <c>null</c>.</param>
public sealed class InMemoryMessageQueues(TimeProvider? time = null) : IMessageQueues
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<(string Text, DateTimeOffset Sent)>> _queues = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public Task SendAsync(string queue, string message, CancellationToken cancellation)
    {
        Of(queue).Enqueue((message, (time ?? TimeProvider.System).GetUtcNow()));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<int> CountAsync(string queue, CancellationToken cancellation) => Task.FromResult(Of(queue).Count);

    /// <inheritdoc/>
    public Task<DateTimeOffset?> FindOldestAsync(string queue, CancellationToken cancellation) =>
        Task.FromResult(Of(queue).TryPeek(out var oldest) ? oldest.Sent : (DateTimeOffset?)null);

    /// <summary>Takes the oldest message out; <c>null</c> when the queue is empty.</summary>
    public string? Take(string queue) => Of(queue).TryDequeue(out var oldest) ? oldest.Text : null;

    private ConcurrentQueue<(string Text, DateTimeOffset Sent)> Of(string queue) =>
        _queues.GetOrAdd(queue, _ => new ConcurrentQueue<(string, DateTimeOffset)>());
}
