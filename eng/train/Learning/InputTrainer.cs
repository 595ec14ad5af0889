using Monitor.Core.Text.Syntax.Network;

namespace Monitor.Train.Learning;

/// <summary>The input of the network: embeddings and flags of each token and its two neighbours, with words and values dropped at random.</summary>
internal sealed class InputTrainer
{
    private const int Size = SyntaxShape.Input;

    private readonly Randomness _random;
    private readonly QuantizedTable _vectors;
    private readonly int[] _frequencies;
    private readonly LearningOptions _options;
    private List<(int Row, int Word, int[] Hashes)> _tokens = [];
    private float[] _mask = [];
    private IReadOnlyList<int> _lengths = [];

    public InputTrainer(Randomness random, QuantizedTable vectors, int[] frequencies, LearningOptions options)
    {
        (_random, _vectors, _frequencies, _options) = (random, vectors, frequencies, options);
        Words = new EmbeddingTrainer(random, frequencies.Length + 1, SyntaxShape.Learned, 0.1f);
        Spellings = new EmbeddingTrainer(random, TokenFeatures.Buckets, SyntaxShape.Learned, 0.1f);
    }

    public EmbeddingTrainer Words { get; }

    public EmbeddingTrainer Spellings { get; }

    /// <summary>Windows of three tokens, one row per token.</summary>
    public float[] Forward(IReadOnlyList<Example> examples, IReadOnlyList<int> lengths, int count)
    {
        _lengths = lengths;
        _tokens = new List<(int, int, int[])>(count);
        var inputs = new float[count * Size];
        foreach (var example in examples)
        {
            for (var i = 0; i < example.Count; i++)
            {
                Embed(example.Features, i, inputs.AsSpan(_tokens.Count * Size, Size));
            }
        }

        _mask = new float[count * Size];
        _random.FillMask(_mask, _options.InputDropout);
        Elements.Multiply(inputs, _mask);
        return Windows(inputs, count);
    }

    public void Backward(float[] windows, int count)
    {
        var inputs = new float[count * Size];
        var start = 0;
        foreach (var length in _lengths)
        {
            for (var i = start; i < start + length; i++)
            {
                var input = inputs.AsSpan(i * Size, Size);
                Elements.Add(input, windows.AsSpan((3 * i + 1) * Size, Size));
                if (i > start)
                {
                    Elements.Add(input, windows.AsSpan((3 * i - 1) * Size, Size));
                }

                if (i + 1 < start + length)
                {
                    Elements.Add(input, windows.AsSpan((3 * i + 3) * Size, Size));
                }
            }

            start += length;
        }

        Elements.Multiply(inputs, _mask);
        foreach (var (row, word, hashes) in _tokens)
        {
            Words.AddGradient(word, inputs.AsSpan(row * Size, SyntaxShape.Learned));
            foreach (var hash in hashes)
            {
                Spellings.AddGradient(hash, inputs.AsSpan(row * Size + SyntaxShape.Learned, SyntaxShape.Learned));
            }
        }
    }

    public void Step(float rate, float scale, int number)
    {
        Words.Step(rate, scale, number);
        Spellings.Step(rate, scale, number);
    }

    private void Embed(TokenBatch features, int token, Span<float> input)
    {
        var word = features.Words[token];
        var known = word >= 0 && word < _frequencies.Length;

        // A rare word is dropped often, so that the network learns to do without; sometimes its vector goes, too.
        var dropped = !known || _random.Unit() < _options.RareWord / (_options.RareWord + _frequencies[word]);
        var row = dropped ? _frequencies.Length : word;
        Words.AddTo(row, input[..SyntaxShape.Learned]);
        var hashes = new List<int>(TokenFeatures.Hashes);
        var at = 0;
        foreach (var hash in features.Hashes(token))
        {
            var whole = at++ == 0;
            if (hash >= 0 && !(whole && dropped) && _random.Unit() >= _options.SpellingDropout)
            {
                hashes.Add(hash);
                Spellings.AddTo(hash, input.Slice(SyntaxShape.Learned, SyntaxShape.Learned));
            }
        }

        if (word >= 0 && _random.Unit() >= _options.VectorDropout)
        {
            _vectors.AddTo(word, input.Slice(2 * SyntaxShape.Learned, SyntaxShape.Vector));
        }

        features.Flags(token).CopyTo(input[(2 * SyntaxShape.Learned + SyntaxShape.Vector)..]);
        _tokens.Add((_tokens.Count, row, [.. hashes]));
    }

    private float[] Windows(float[] inputs, int count)
    {
        var windows = new float[count * 3 * Size];
        var start = 0;
        foreach (var length in _lengths)
        {
            for (var i = start; i < start + length; i++)
            {
                var from = Math.Max(start, i - 1);
                var to = Math.Min(start + length, i + 2);
                inputs.AsSpan(from * Size, (to - from) * Size).CopyTo(windows.AsSpan((3 * i + from - (i - 1)) * Size));
            }

            start += length;
        }

        return windows;
    }
}
