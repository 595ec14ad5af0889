namespace Monitor.Core.Feeds;

/// <summary>Keeps the state of each feed across restarts.</summary>
public interface IFeedStateStore
{
    /// <summary>The state, or <c>null</c> for a feed never tried.</summary>
    Task<FeedState?> FindAsync(string feedId, CancellationToken cancellation);

    /// <summary>Replaces the state; the last writer wins.</summary>
    Task SaveAsync(FeedState state, CancellationToken cancellation);

    /// <summary>All states, by feed id.</summary>
    IAsyncEnumerable<FeedState> ListAsync(CancellationToken cancellation);
}
