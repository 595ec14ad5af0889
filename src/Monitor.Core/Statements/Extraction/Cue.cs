namespace Monitor.Core.Statements.Extraction;

/// <summary>A reporting verb (or "according to") at work in a sentence.</summary>
/// <param name="GroupStart">First token of its verb group: "has also" in "has also said".</param>
/// <param name="FirstToken">Its first token.</param>
/// <param name="EndToken">After its last token.</param>
/// <param name="Verb">Which verb.</param>
/// <param name="Form">In which form.</param>
/// <param name="IsNegated">"did not say".</param>
internal sealed record Cue(int GroupStart, int FirstToken, int EndToken, CueVerb Verb, CueForm Form, bool IsNegated)
{
    /// <summary>Leans on another clause for its subject: ", adding that".</summary>
    public bool IsParticiple => Form == CueForm.Gerund;

    public bool IsAccordingTo => Verb.Class == CueClass.AccordingTo;
}
