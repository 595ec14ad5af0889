namespace Monitor.Core.Feeds;

/// <summary>What came back from one feed. A dead feed is news about the feed, not an exception.</summary>
public abstract record FetchResult
{
    private FetchResult()
    {
    }

    /// <summary>The feed sent a body.</summary>
    /// <param name="Body">Decompressed, otherwise byte for byte.</param>
    /// <param name="Charset">The encoding that the Content-Type names; <c>null</c> when it names none.</param>
    /// <param name="Address">Where the body came from in the end, after redirects: what its relative links stand on.</param>
    /// <param name="ETag">For the next fetch, word for word; <c>null</c> when the server gave none.</param>
    /// <param name="LastModified">For the next fetch, word for word; <c>null</c> when the server gave none.</param>
    public sealed record Changed(ReadOnlyMemory<byte> Body, string? Charset, Uri Address, string? ETag, string? LastModified)
        : FetchResult;

    /// <summary>The feed is as it was at the last fetch.</summary>
    public sealed record Unchanged : FetchResult;

    /// <summary>Nothing usable came back.</summary>
    /// <param name="Reason">For counting.</param>
    /// <param name="Detail">For people: one line.</param>
    public sealed record Failed(FetchFailure Reason, string Detail) : FetchResult;
}
