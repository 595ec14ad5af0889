namespace Monitor.Core.Text.Syntax;

/// <summary>Sets dictionary forms by rules over word endings that were learned from the treebanks, exceptions included.</summary>
public sealed class Lemmatizer(SyntaxModel model) : ITextComponent
{
    /// <inheritdoc/>
    public IReadOnlyList<Layer> Needs { get; } = [Layer.Tokens, Layer.PartsOfSpeech];

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Sets { get; } = [Layer.Lemmas];

    /// <inheritdoc/>
    public void Run(Document document)
    {
        foreach (var token in document.Tokens)
        {
            token.Lemma = model.Lemmas.Find(document.Form(token), token.Tag);
        }
    }
}
