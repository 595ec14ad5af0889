namespace Monitor.Core.Text.Syntax;

/// <summary>Sets parts of speech alone. Three times as fast as <see cref="Parser"/>, which sets the same ones and the tree besides.</summary>
public sealed class Tagger(SyntaxModel model) : ITextComponent
{
    /// <inheritdoc/>
    public IReadOnlyList<Layer> Needs { get; } = [Layer.Tokens, Layer.Sentences];

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Sets { get; } = [Layer.PartsOfSpeech];

    /// <inheritdoc/>
    public void Run(Document document) => model.Read(document, withTree: false);
}
