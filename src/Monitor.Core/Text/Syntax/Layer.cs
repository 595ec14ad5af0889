namespace Monitor.Core.Text.Syntax;

/// <summary>A kind of finding that one component sets on a document and others need.</summary>
/// <param name="Name">What messages call it, such as "tokens".</param>
public readonly record struct Layer(string Name)
{
    /// <summary><see cref="Document.Tokens"/>.</summary>
    public static Layer Tokens { get; } = new("tokens");

    /// <summary><see cref="Document.Sentences"/>.</summary>
    public static Layer Sentences { get; } = new("sentences");

    /// <summary><see cref="Token.PartOfSpeech"/> and <see cref="Token.Tag"/>.</summary>
    public static Layer PartsOfSpeech { get; } = new("parts of speech");

    /// <summary><see cref="Token.Lemma"/>.</summary>
    public static Layer Lemmas { get; } = new("lemmas");

    /// <summary><see cref="Token.Head"/> and <see cref="Token.Relation"/>.</summary>
    public static Layer Dependencies { get; } = new("dependencies");

    /// <inheritdoc/>
    public override string ToString() => Name;
}
