namespace Monitor.Core.Text.Syntax.Network;

/// <summary>The working memory of one pass: the batch, the rows between the layers, and the results per token.</summary>
internal sealed class SyntaxScratch
{
    private float[] _windows = [];
    private float[] _rows = [];
    private float[] _products = [];
    private float[] _more = [];

    /// <summary>The tokens of this pass.</summary>
    public TokenBatch Batch { get; } = new();

    /// <summary>Part of speech of each token.</summary>
    public int[] PartsOfSpeech { get; private set; } = [];

    /// <summary>Fine tag of each token.</summary>
    public int[] Tags { get; private set; } = [];

    /// <summary>Head of each token within its sentence: 1-based, 0 for the root.</summary>
    public int[] Heads { get; private set; } = [];

    /// <summary>Relation of each token to its head.</summary>
    public int[] Relations { get; private set; } = [];

    /// <summary>Makes room for a number of tokens.</summary>
    public void Reserve(int count)
    {
        if (PartsOfSpeech.Length < count)
        {
            PartsOfSpeech = new int[count];
            Tags = new int[count];
            Heads = new int[count];
            Relations = new int[count];
            _windows = new float[count * 3 * SyntaxShape.Input];
            _rows = new float[count * SyntaxShape.Hidden];
        }
    }

    /// <summary>Inputs of each token and its two neighbours.</summary>
    public Span<float> Windows(int count) => _windows.AsSpan(0, count * 3 * SyntaxShape.Input);

    /// <summary>What one layer hands to the next.</summary>
    public Span<float> Rows(int count) => _rows.AsSpan(0, count * SyntaxShape.Hidden);

    /// <summary>Space for intermediate results, undefined at first.</summary>
    public Span<float> Products(int count, int width) => Space(ref _products, count * width);

    /// <summary>A second space for intermediate results, undefined at first.</summary>
    public Span<float> More(int size) => Space(ref _more, size);

    private static Span<float> Space(ref float[] values, int size)
    {
        if (values.Length < size)
        {
            values = new float[size];
        }

        return values.AsSpan(0, size);
    }
}
