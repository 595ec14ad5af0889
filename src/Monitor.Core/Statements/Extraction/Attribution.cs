namespace Monitor.Core.Statements.Extraction;

/// <summary>A statement while it is being read: who, by which cue, what; all as tokens.</summary>
/// <param name="Sentence">Index of the sentence that holds the cue.</param>
/// <param name="Cue">The cue; <c>null</c> for a bare colon.</param>
/// <param name="Speaker">The words that name the source; <c>null</c> when the clause leaves it to an earlier one.</param>
/// <param name="Content">What was said, in the order of the text.</param>
/// <param name="Clause">The part of the sentence that belongs to this cue, content included.</param>
internal sealed record Attribution(int Sentence, Cue? Cue, TokenRange? Speaker, List<TokenRange> Content, TokenRange Clause)
{
    /// <summary>The clause of the reporting verb whose subject this cue shares; <c>null</c> when it has its own.</summary>
    public TokenRange? LeansOn { get; init; }

    /// <summary>The sentence before ended in a colon and introduced this one: its words may tell when.</summary>
    public int? Introduction { get; init; }
}
