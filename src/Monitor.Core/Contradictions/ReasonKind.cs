namespace Monitor.Core.Contradictions;

/// <summary>What makes two statements contradict.</summary>
public enum ReasonKind
{
    /// <summary>One negates what the other asserts.</summary>
    Negation,

    /// <summary>Opposite words of the same thing.</summary>
    Antonym,

    /// <summary>Different figures for the same quantity.</summary>
    Quantity,

    /// <summary>Different dates for the same event.</summary>
    Date,

    /// <summary>For and against the same thing.</summary>
    Stance,

    /// <summary>Praise and blame of the same thing.</summary>
    Evaluation,
}
