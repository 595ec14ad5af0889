namespace Monitor.Core.Text.Syntax.Network;

/// <summary>Reads parts of speech and the dependency tree from tokens: a window over three tokens, recurrent layers in both
/// directions, a choice of tags after the first of them, and pairwise scores of heads after the last.</summary>
/// <remarks>Immutable once built; any number of threads may use it at once, each with a <see cref="SyntaxScratch"/> of its own.</remarks>
internal sealed class SyntaxNetwork
{
    private const int Hidden = SyntaxShape.Hidden;

    private readonly SyntaxWeights _weights;
    private readonly DenseLayer _window;
    private readonly RecurrentLayer[] _layers;
    private readonly DenseLayer _tags;
    private readonly ArcScorer _arcs;

    /// <summary>Builds the layers from what training has learned.</summary>
    public SyntaxNetwork(SyntaxWeights weights)
    {
        _weights = weights;
        Features = new TokenFeatures(weights.Words);
        _window = new DenseLayer(weights, "window", 3 * SyntaxShape.Input, Hidden);
        _layers = [.. Enumerable.Range(0, SyntaxShape.TreeLayers).Select(i => new RecurrentLayer(
            new PackedMatrix(weights.Layer($"recurrent{i}.weight", 3 * Hidden * Hidden), Hidden, 3 * Hidden),
            weights.Layer($"recurrent{i}.state", 2 * Hidden),
            weights.Layer($"recurrent{i}.bias", 2 * Hidden)))];
        _tags = new DenseLayer(weights, "tags", Hidden, SyntaxShape.PartsOfSpeech + weights.Tags.Count);
        _arcs = new ArcScorer(weights);
    }

    /// <summary>What turns tokens into the network's input.</summary>
    public TokenFeatures Features { get; }

    /// <summary>Writes the part of speech and the fine tag of each token of the batch in <paramref name="scratch"/>.</summary>
    public void Tag(SyntaxScratch scratch)
    {
        var count = scratch.Batch.Count;
        scratch.Reserve(count);
        Embed(scratch.Batch, scratch.Windows(count));
        _window.Run(scratch.Windows(count), count, scratch.Rows(count), rectify: true);
        RunLayers(scratch, 0, SyntaxShape.TagLayers);
        var scores = scratch.Products(count, _tags.Width);
        _tags.Run(scratch.Rows(count), count, scores, rectify: false);
        for (var i = 0; i < count; i++)
        {
            var row = scores.Slice(i * _tags.Width, _tags.Width);
            scratch.PartsOfSpeech[i] = VectorMath.ArgMax(row[..SyntaxShape.PartsOfSpeech]);
            scratch.Tags[i] = VectorMath.ArgMax(row.Slice(SyntaxShape.PartsOfSpeech, _weights.Tags.Count));
        }
    }

    /// <summary>As <see cref="Tag"/>, and writes the head and the relation of each token, too.</summary>
    public void Parse(SyntaxScratch scratch)
    {
        Tag(scratch);
        RunLayers(scratch, SyntaxShape.TagLayers, SyntaxShape.TreeLayers);
        _arcs.Run(scratch);
    }

    private void RunLayers(SyntaxScratch scratch, int first, int end)
    {
        var count = scratch.Batch.Count;
        for (var i = first; i < end; i++)
        {
            _layers[i].Run(scratch.Rows(count), scratch.Batch.Lengths, scratch.Products(count, 3 * Hidden));
        }
    }

    // A token's input stands in the middle of its own window, at the end of the window of the token before it and at the start of the next one's.
    private void Embed(TokenBatch batch, Span<float> windows)
    {
        const int Size = SyntaxShape.Input;
        windows.Clear();
        var start = 0;
        foreach (var length in batch.Lengths)
        {
            for (var i = start; i < start + length; i++)
            {
                var input = windows.Slice((3 * i + 1) * Size, Size);
                EmbedToken(batch, i, input);
                if (i > start)
                {
                    input.CopyTo(windows[((3 * i - 1) * Size)..]);
                }

                if (i + 1 < start + length)
                {
                    input.CopyTo(windows[((3 * i + 3) * Size)..]);
                }
            }

            start += length;
        }
    }

    private void EmbedToken(TokenBatch batch, int token, Span<float> input)
    {
        var word = batch.Words[token];
        var unknown = _weights.Learned.Rows - 1;
        _weights.Learned.AddTo(word < 0 || word >= unknown ? unknown : word, input[..SyntaxShape.Learned]);
        foreach (var row in batch.Hashes(token))
        {
            if (row >= 0)
            {
                _weights.Spellings.AddTo(row, input.Slice(SyntaxShape.Learned, SyntaxShape.Learned));
            }
        }

        if (word >= 0)
        {
            _weights.Vectors.AddTo(word, input.Slice(2 * SyntaxShape.Learned, SyntaxShape.Vector));
        }

        batch.Flags(token).CopyTo(input[(2 * SyntaxShape.Learned + SyntaxShape.Vector)..]);
    }
}
