namespace Monitor.Core.Feeds;

/// <summary>Asks for one feed to be fetched.</summary>
/// <param name="Feed">The feed as it was listed when it fell due.</param>
public sealed record FeedMessage(Feed Feed);
