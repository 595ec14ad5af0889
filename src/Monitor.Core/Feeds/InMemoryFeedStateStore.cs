using System.Collections.Concurrent;

namespace Monitor.Core.Feeds;

/// <summary>Feed states in this process only: for batch verbs and tests.</summary>
public sealed class InMemoryFeedStateStore : IFeedStateStore
{
    private readonly ConcurrentDictionary<string, FeedState> _states = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public Task<FeedState?> FindAsync(string feedId, CancellationToken cancellation) =>
        Task.FromResult(_states.GetValueOrDefault(feedId));

    /// <inheritdoc/>
    public Task SaveAsync(FeedState state, CancellationToken cancellation)
    {
        _states[state.FeedId] = state;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<FeedState> ListAsync(CancellationToken cancellation) =>
        _states.Values.OrderBy(s => s.FeedId, StringComparer.Ordinal).ToAsyncEnumerable();
}
