namespace Monitor.Core.Statements;

/// <summary>How the content of a statement is put forward.</summary>
public enum Modality
{
    /// <summary>Asserted as so.</summary>
    Fact,

    /// <summary>May be so.</summary>
    Possibility,

    /// <summary>So if something else is.</summary>
    Condition,

    /// <summary>Meant to be done.</summary>
    Intention,

    /// <summary>Promised.</summary>
    Promise,

    /// <summary>Asked.</summary>
    Question,

    /// <summary>Imagined, contrary to fact.</summary>
    Hypothetical,

    /// <summary>Declined to say: neither confirmed nor denied, no comment.</summary>
    Declined,
}
