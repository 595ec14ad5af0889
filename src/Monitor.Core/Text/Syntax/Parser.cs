namespace Monitor.Core.Text.Syntax;

/// <summary>Sets parts of speech and the dependency tree of each sentence, both from one pass through the network.</summary>
/// <remarks>A sentence of more than <see cref="SyntaxModel.LongestSentence"/> tokens is read in pieces: the roots of the later pieces hang
/// on that of the first as "parataxis".</remarks>
public sealed class Parser(SyntaxModel model) : ITextComponent
{
    /// <inheritdoc/>
    public IReadOnlyList<Layer> Needs { get; } = [Layer.Tokens, Layer.Sentences];

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Sets { get; } = [Layer.PartsOfSpeech, Layer.Dependencies];

    /// <inheritdoc/>
    public void Run(Document document) => model.Read(document, withTree: true);
}
