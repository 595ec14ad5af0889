using System.Collections.Concurrent;
using Monitor.Core.Text.Syntax.Network;

namespace Monitor.Core.Text.Syntax;

/// <summary>The trained network and lemma rules. Immutable; one instance serves all threads.</summary>
public sealed class SyntaxModel
{
    /// <summary>Most tokens that are read as one sentence: time grows with the square of the length.</summary>
    public const int LongestSentence = 160;

    private const string Resource = "Monitor.Core.Text.Data.syntax.weights";
    private const int BatchTokens = 256;

    private static readonly Lazy<SyntaxModel> Embedded = new(LoadEmbedded);

    private readonly SyntaxWeights _weights;
    private readonly SyntaxNetwork _network;
    private readonly ConcurrentBag<SyntaxScratch> _scratches = [];

    internal SyntaxModel(SyntaxWeights weights)
    {
        _weights = weights;
        _network = new SyntaxNetwork(weights);
        Lemmas = new LemmaRules(weights.Lemmas);
    }

    /// <summary>The weights that ship, read on first use.</summary>
    public static SyntaxModel Shared => Embedded.Value;

    internal LemmaRules Lemmas { get; }

    internal void Read(Document document, bool withTree)
    {
        if (!_scratches.TryTake(out var scratch))
        {
            scratch = new SyntaxScratch();
        }

        var pieces = new List<TokenRange>();
        var tokens = 0;
        foreach (var piece in document.Sentences.SelectMany(s => SentencePieces.Cut(document, s, LongestSentence)))
        {
            if (tokens + piece.Count > BatchTokens && pieces.Count > 0)
            {
                ReadBatch(document, pieces, scratch, withTree);
                pieces.Clear();
                tokens = 0;
            }

            pieces.Add(piece);
            tokens += piece.Count;
        }

        if (pieces.Count > 0)
        {
            ReadBatch(document, pieces, scratch, withTree);
        }

        if (withTree)
        {
            SentencePieces.Join(document);
        }

        _scratches.Add(scratch);
    }

    private static SyntaxModel LoadEmbedded()
    {
        using var stream = typeof(SyntaxModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException($"The assembly holds no resource {Resource}, expected the trained weights.");
        return new SyntaxModel(WeightFile.Read(stream));
    }

    private void ReadBatch(Document document, List<TokenRange> pieces, SyntaxScratch scratch, bool withTree)
    {
        scratch.Batch.Clear();
        foreach (var piece in pieces)
        {
            scratch.Batch.Add(_network.Features, document.Text, document.Tokens, piece);
        }

        if (withTree)
        {
            _network.Parse(scratch);
        }
        else
        {
            _network.Tag(scratch);
        }

        var at = 0;
        foreach (var piece in pieces)
        {
            for (var i = piece.First; i < piece.End; i++, at++)
            {
                var token = document.Tokens[i];
                token.PartOfSpeech = (PartOfSpeech)scratch.PartsOfSpeech[at];
                token.Tag = _weights.Tags[scratch.Tags[at]];
                if (withTree)
                {
                    token.Head = scratch.Heads[at] == 0 ? -1 : piece.First + scratch.Heads[at] - 1;
                    token.Relation = scratch.Heads[at] == 0 ? "root" : _weights.Relations[scratch.Relations[at]];
                }
            }
        }
    }
}
