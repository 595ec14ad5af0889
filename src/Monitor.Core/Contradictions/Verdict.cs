namespace Monitor.Core.Contradictions;

/// <summary>How far a statement contradicts an earlier one.</summary>
public enum Verdict
{
    /// <summary>Not at all, or not that we can tell.</summary>
    None,

    /// <summary>It openly replaces it: "now says", a newer figure for a later date.</summary>
    Superseded,

    /// <summary>In part.</summary>
    Partial,

    /// <summary>Both cannot be true, or held, at once.</summary>
    Contradiction,
}
