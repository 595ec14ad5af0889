using System.Text.Json.Serialization;
using Monitor.Core.Telemetry;

namespace Monitor.Core.Articles;

/// <summary>One article as it was read: cleaned of nothing, so that every offset into <see cref="Text"/> stays true.</summary>
public sealed record Article
{
    /// <summary>Hash of the normalised URL or the feed's GUID, else of the text: see <see cref="ArticleIds"/>.</summary>
    public required string Id { get; init; }

    /// <summary>Where people can read it; <c>null</c> when unknown.</summary>
    public string? Url { get; init; }

    /// <summary>Who published it, as readers know it ("UNIAN"); <c>null</c> when unknown.</summary>
    public string? Outlet { get; init; }

    /// <summary>Headline; <c>null</c> when unknown.</summary>
    public string? Title { get; init; }

    /// <summary>The body, exactly as printed. Offsets everywhere are UTF-16 code units into this string.</summary>
    public required string Text { get; init; }

    /// <summary>When it was published, UTC.</summary>
    public required DateTimeOffset Published { get; init; }

    /// <summary>How <see cref="Published"/> is known.</summary>
    public required DateBasis DateBasis { get; init; }

    /// <summary>When we read it, UTC.</summary>
    public required DateTimeOffset Fetched { get; init; }

    /// <summary>BCP 47 tag of the text, such as "en".</summary>
    public string Language { get; init; } = "en";

    /// <summary>The seed file it came from (name only), <c>null</c> for an article from a feed.</summary>
    public string? File { get; init; }

    /// <summary>The feed it came from, <c>null</c> for a seed.</summary>
    public string? FeedId { get; init; }

    /// <summary>
    /// The trace that began when this text was stored, as W3C <c>traceparent</c>; <c>null</c> when nobody listened. No part of
    /// what makes an article the same.
    /// </summary>
    [JsonPropertyName(TraceFields.Parent)]
    public string? TraceParent { get; init; }

    /// <summary>Hash of <see cref="Text"/>: two revisions of one article differ in it.</summary>
    public string TextHash => ContentHash.Of(Text);
}
