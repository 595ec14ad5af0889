namespace Monitor.Core.Text.Syntax;

/// <summary>An ordered list of components that read a text one after another.</summary>
public sealed class TextPipeline
{
    private readonly ITextComponent[] _components;

    /// <summary>Checks that each component finds what it needs.</summary>
    /// <exception cref="ArgumentException">A component needs a layer that none before it sets; the message names both.</exception>
    public TextPipeline(params IReadOnlyList<ITextComponent> components)
    {
        _components = [.. components];
        var set = new HashSet<Layer>();
        foreach (var component in _components)
        {
            foreach (var need in component.Needs.Where(n => !set.Contains(n)))
            {
                throw new ArgumentException(
                    $"Text pipeline: {component.GetType().Name} needs {need}, which no component before it sets (set so far: {string.Join(", ", set)}).", nameof(components));
            }

            set.UnionWith(component.Sets);
        }
    }

    /// <summary>Tokens, sentences, parts of speech, dependencies and lemmas, with the weights that ship.</summary>
    /// <param name="sentences">Finds the sentences of a text; <c>null</c> takes each document as one sentence.</param>
    public static TextPipeline Syntax(Func<string, IEnumerable<TextSpan>>? sentences = null) => new(
        new Tokenizer(),
        new SentenceRanges(sentences),
        new Parser(SyntaxModel.Shared),
        new Lemmatizer(SyntaxModel.Shared));

    /// <summary>Runs all components over a text.</summary>
    public Document Read(string text)
    {
        var document = new Document(text);
        foreach (var component in _components)
        {
            component.Run(document);
        }

        return document;
    }
}
