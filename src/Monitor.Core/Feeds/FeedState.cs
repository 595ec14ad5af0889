namespace Monitor.Core.Feeds;

/// <summary>What is known of a feed between two fetches.</summary>
public sealed record FeedState
{
    /// <summary>The feed's id.</summary>
    public required string FeedId { get; init; }

    /// <summary>Not to be fetched before, UTC.</summary>
    public required DateTimeOffset NextDue { get; init; }

    /// <summary>Last answer's ETag header, word for word.</summary>
    public string? ETag { get; init; }

    /// <summary>Last answer's Last-Modified header, word for word.</summary>
    public string? LastModified { get; init; }

    /// <summary>When it was last tried, UTC; <c>null</c> before the first try.</summary>
    public DateTimeOffset? LastAttempt { get; init; }

    /// <summary>When it last answered with a feed or "not modified", UTC.</summary>
    public DateTimeOffset? LastSuccess { get; init; }

    /// <summary>Failures since the last success.</summary>
    public int ConsecutiveFailures { get; init; }

    /// <summary>Why the last try failed, in one line; <c>null</c> when it did not.</summary>
    public string? LastFailure { get; init; }
}
