namespace Monitor.Core.Feeds;

/// <summary>What a body was, read as a feed.</summary>
public abstract record FeedReading
{
    private FeedReading()
    {
    }

    /// <summary>It is a feed.</summary>
    /// <param name="Title">The feed's name; <c>null</c> when it has none.</param>
    /// <param name="Entries">In the order of the feed.</param>
    /// <param name="Problem">Why reading stopped before the end, in one line; <c>null</c> when all was read.</param>
    public sealed record Feed(string? Title, IReadOnlyList<FeedEntry> Entries, string? Problem) : FeedReading;

    /// <summary>It is none.</summary>
    /// <param name="Detail">What was read instead, in one line.</param>
    public sealed record NoFeed(string Detail) : FeedReading;
}
