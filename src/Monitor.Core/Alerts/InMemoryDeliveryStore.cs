using System.Collections.Concurrent;

namespace Monitor.Core.Alerts;

/// <summary>Delivery records in this process only: for batch verbs and tests.</summary>
public sealed class InMemoryDeliveryStore : IDeliveryStore
{
    private readonly ConcurrentDictionary<string, Delivery> _deliveries = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public Task<bool> CreateAsync(Delivery delivery, CancellationToken cancellation) =>
        Task.FromResult(_deliveries.TryAdd(delivery.Key, delivery));

    /// <inheritdoc/>
    public Task<Delivery?> FindAsync(string key, CancellationToken cancellation) =>
        Task.FromResult(_deliveries.GetValueOrDefault(key));

    /// <inheritdoc/>
    public Task<bool> ReplaceAsync(Delivery known, Delivery next, CancellationToken cancellation) =>
        Task.FromResult(_deliveries.TryUpdate(known.Key, next, known));

    /// <inheritdoc/>
    public Task SaveAsync(Delivery delivery, CancellationToken cancellation)
    {
        _deliveries[delivery.Key] = delivery;
        return Task.CompletedTask;
    }
}
