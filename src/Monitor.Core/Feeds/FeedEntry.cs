namespace Monitor.Core.Feeds;

/// <summary>One entry of a feed, as plain text.</summary>
public sealed record FeedEntry
{
    /// <summary>The feed's own id of the entry (guid, rdf:about, atom:id); <c>null</c> when it has none.</summary>
    public string? Id { get; init; }

    /// <summary>Absolute http or https address of the article; <c>null</c> when the feed gives none.</summary>
    public string? Url { get; init; }

    /// <summary>Headline in one line; <c>null</c> when there is none.</summary>
    public string? Title { get; init; }

    /// <summary>When it was published, else last updated, UTC; <c>null</c> when the feed does not say or we cannot read it.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>The teaser, one paragraph a line; <c>null</c> when there is none.</summary>
    public string? Summary { get; init; }

    /// <summary>The full text, one paragraph a line; <c>null</c> when the feed gives only a teaser.</summary>
    public string? Content { get; init; }
}
