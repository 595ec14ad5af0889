namespace Monitor.Core.Contradictions;

/// <summary>How the two statements of a contradiction belong together.</summary>
public enum Relation
{
    /// <summary>The same speaker said both.</summary>
    Reversal,

    /// <summary>Two parties say opposite things.</summary>
    Dispute,

    /// <summary>Two outlets report opposite things.</summary>
    ConflictingReports,
}
