namespace Monitor.Core.Text;

/// <summary>What a token is made of.</summary>
internal enum TokenKind
{
    /// <summary>Letters, with inner apostrophes, hyphens and the dots of initials; also a split-off "'s".</summary>
    Word,

    /// <summary>Starts with a digit: "24", "2.5", "1990s".</summary>
    Number,

    /// <summary>A single mark, or a run of full stops.</summary>
    Mark,
}
