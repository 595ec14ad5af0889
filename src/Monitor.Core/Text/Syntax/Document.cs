namespace Monitor.Core.Text.Syntax;

/// <summary>A text and what has been found out about it. All findings are offsets into the text; nothing is copied out of it.</summary>
/// <remarks>Written by one pipeline at a time; safe to read from any thread once the pipeline has returned.</remarks>
/// <param name="text">The characters as they came: any text at all, also empty, broken or not English.</param>
public sealed class Document(string text)
{
    private readonly Dictionary<Layer, object> _findings = [];

    /// <summary>The characters as they came.</summary>
    public string Text { get; } = text;

    /// <summary>Words and punctuation marks in the order of the text, not overlapping; empty until a tokenizer has run.</summary>
    public IReadOnlyList<Token> Tokens { get; internal set; } = [];

    /// <summary>Sentences in order: every token is in exactly one. Empty until their component has run.</summary>
    public IReadOnlyList<TokenRange> Sentences { get; internal set; } = [];

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> Form(Token token) => Text.AsSpan(token.Span.Start, token.Span.Length);

    /// <summary>The characters from the first to the last token of a range.</summary>
    public TextSpan SpanOf(TokenRange range) => new(Tokens[range.First].Span.Start, Tokens[range.End - 1].Span.End);

    /// <summary>Stores the findings of a component that has no property of its own here, such as entities.</summary>
    public void Set<T>(Layer layer, IReadOnlyList<T> findings) => _findings[layer] = findings;

    /// <summary>What was stored for a layer; empty when nothing was.</summary>
    /// <exception cref="InvalidCastException">The layer holds findings of another type.</exception>
    public IReadOnlyList<T> Get<T>(Layer layer) => _findings.TryGetValue(layer, out var found) ? (IReadOnlyList<T>)found : [];
}
