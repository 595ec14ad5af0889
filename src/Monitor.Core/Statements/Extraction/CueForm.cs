namespace Monitor.Core.Statements.Extraction;

/// <summary>A form of a reporting verb, in the order of <see cref="CueVerb.Forms"/>.</summary>
internal enum CueForm
{
    /// <summary>say</summary>
    Base,

    /// <summary>says</summary>
    Third,

    /// <summary>said</summary>
    Past,

    /// <summary>saying</summary>
    Gerund,

    /// <summary>written</summary>
    Participle,
}
