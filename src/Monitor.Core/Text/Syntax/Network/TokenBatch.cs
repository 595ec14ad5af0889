using System.Runtime.InteropServices;

namespace Monitor.Core.Text.Syntax.Network;

/// <summary>The features of some whole sentences, gathered for one pass through the network.</summary>
internal sealed class TokenBatch
{
    private readonly List<int> _words = [];
    private readonly List<int> _hashes = [];
    private readonly List<float> _flags = [];
    private readonly List<int> _lengths = [];

    /// <summary>Number of tokens.</summary>
    public int Count => _words.Count;

    /// <summary>Tokens of each sentence.</summary>
    public IReadOnlyList<int> Lengths => _lengths;

    /// <summary>Row of each token's word in the vocabulary, or -1.</summary>
    public IReadOnlyList<int> Words => _words;

    /// <summary>Rows of the hashed spellings of a token, -1 for one that it lacks.</summary>
    public ReadOnlySpan<int> Hashes(int token) =>
        CollectionsMarshal.AsSpan(_hashes).Slice(token * TokenFeatures.Hashes, TokenFeatures.Hashes);

    /// <summary>Flags of a token, each 0 or 1.</summary>
    public ReadOnlySpan<float> Flags(int token) =>
        CollectionsMarshal.AsSpan(_flags).Slice(token * TokenFeatures.Flags, TokenFeatures.Flags);

    /// <summary>Forgets all tokens.</summary>
    public void Clear()
    {
        _words.Clear();
        _hashes.Clear();
        _flags.Clear();
        _lengths.Clear();
    }

    /// <summary>Adds a sentence of at least one token.</summary>
    public void Add(TokenFeatures features, string text, IReadOnlyList<Token> tokens, TokenRange sentence)
    {
        Span<int> hashes = stackalloc int[TokenFeatures.Hashes];
        Span<float> flags = stackalloc float[TokenFeatures.Flags];
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var span = tokens[i].Span;
            var form = text.AsSpan(span.Start, span.Length);
            var spaceBefore = i == sentence.First || tokens[i - 1].Span.End < span.Start;
            TokenFeatures.Hash(form, hashes);
            TokenFeatures.Flag(form, spaceBefore, i == sentence.First, i == sentence.End - 1, flags);
            _words.Add(features.Word(form));
            _hashes.AddRange(hashes);
            _flags.AddRange(flags);
        }

        _lengths.Add(sentence.Count);
    }
}
