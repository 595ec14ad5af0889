namespace Monitor.Core.Statements.Extraction;

/// <summary>What a reporting verb says about the speaking.</summary>
internal enum CueClass
{
    /// <summary>Neutral: said, added, wrote.</summary>
    Report,

    /// <summary>The reporter keeps a distance: claimed, insisted.</summary>
    Claim,

    /// <summary>Names who was addressed: told, assured.</summary>
    Tell,

    /// <summary>The manner of speaking; takes the speaker's own words only: replied, shouted.</summary>
    Speak,

    /// <summary>The content is said not to be so: denied, ruled out.</summary>
    Deny,

    /// <summary>The content is promised: vowed, pledged.</summary>
    Promise,

    /// <summary>The content is threatened.</summary>
    Threaten,

    /// <summary>The content is wanted from others: urged, demanded.</summary>
    Demand,

    /// <summary>The content is a question.</summary>
    Ask,

    /// <summary>Gives something a name, in the speaker's words: called, described as.</summary>
    Call,

    /// <summary>Judges or takes up a subject: praised, accused, rejected.</summary>
    Assess,

    /// <summary>Nothing was said: declined to, did not say.</summary>
    Decline,

    /// <summary>What a document or study holds: found, shows.</summary>
    Find,

    /// <summary>"According to" and its like, which is no verb.</summary>
    AccordingTo,
}
