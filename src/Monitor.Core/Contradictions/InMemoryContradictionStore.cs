using System.Collections.Concurrent;

namespace Monitor.Core.Contradictions;

/// <summary>Contradictions in this process only: for batch verbs and tests.</summary>
public sealed class InMemoryContradictionStore : IContradictionStore
{
    private readonly ConcurrentDictionary<string, Contradiction> _contradictions = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public Task<bool> CreateAsync(Contradiction contradiction, CancellationToken cancellation) =>
        Task.FromResult(_contradictions.TryAdd(contradiction.Id, contradiction));

    /// <inheritdoc/>
    public Task<Contradiction?> FindAsync(string id, CancellationToken cancellation) =>
        Task.FromResult(_contradictions.GetValueOrDefault(id));

    /// <inheritdoc/>
    public IAsyncEnumerable<string> ListIdsAsync(CancellationToken cancellation) =>
        _contradictions.Keys.Order(StringComparer.Ordinal).ToAsyncEnumerable();
}
