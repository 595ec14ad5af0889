namespace Monitor.Core.Statements.Extraction;

/// <summary>What may follow a reporting verb. A quotation may follow any.</summary>
internal enum CueTakes
{
    /// <summary>A clause with "that", "whether", "how".</summary>
    That,

    /// <summary>A clause without a conjunction: "said the bridge would open".</summary>
    Bare,

    /// <summary>Someone addressed, then a clause.</summary>
    Tell,

    /// <summary>Only a quotation.</summary>
    Quote,

    /// <summary>A noun or a gerund: "denied dumping waste".</summary>
    Object,

    /// <summary>An infinitive or a noun: "promised to end the war".</summary>
    To,

    /// <summary>A question, after someone addressed or not.</summary>
    Ask,

    /// <summary>Something named, then the words it is given.</summary>
    Call,

    /// <summary>What was not said or done.</summary>
    Decline,
}
