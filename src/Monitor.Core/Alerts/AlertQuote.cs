namespace Monitor.Core.Alerts;

/// <summary>One side of an alert, in the words that people read.</summary>
public sealed record AlertQuote
{
    /// <summary>Who said it.</summary>
    public required string Speaker { get; init; }

    /// <summary>The exact characters of the article, in order; joined they are the whole quote.</summary>
    public required IReadOnlyList<QuotePiece> Pieces { get; init; }

    /// <summary>Whether the words are the speaker's own and stand in quotation marks; else the reporter's.</summary>
    public required bool IsDirect { get; init; }

    /// <summary>When it was said, as exactly as known: "19 August 2025 (“three days before”)", "in August 2025".</summary>
    public required string When { get; init; }

    /// <summary>Who carried it and when: "UNIAN, 22 August 2025"; "unknown outlet" when it is.</summary>
    public required string Where { get; init; }

    /// <summary>The article's headline; <c>null</c> when unknown.</summary>
    public string? Title { get; init; }

    /// <summary>The article; <c>null</c> when unknown or not an http or https address.</summary>
    public Uri? Link { get; init; }

    /// <summary>What a reader is told beside the quote; <c>null</c> for a direct one.</summary>
    public string? Caution => IsDirect ? null : "as reported, not word for word";

    /// <summary>The whole quote with its quotation marks, if it has any.</summary>
    public override string ToString() => Opening + string.Concat(Pieces.Select(p => p.Text)) + Closing;

    internal string Opening => IsDirect ? "“" : "";

    internal string Closing => IsDirect ? "”" : "";
}
