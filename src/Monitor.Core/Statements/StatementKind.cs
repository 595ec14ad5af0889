namespace Monitor.Core.Statements;

/// <summary>Whose words the content is in.</summary>
public enum StatementKind
{
    /// <summary>The speaker's own, in quotation marks.</summary>
    Direct,

    /// <summary>The reporter's.</summary>
    Indirect,

    /// <summary>The reporter's with quoted parts.</summary>
    Mixed,
}
