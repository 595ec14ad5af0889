namespace Monitor.Core.Text.Syntax.Network;

/// <summary>A product and a bias.</summary>
internal sealed class DenseLayer
{
    private readonly PackedMatrix _weight;
    private readonly float[] _bias;

    /// <summary>Takes the weights called <paramref name="name"/>.</summary>
    public DenseLayer(SyntaxWeights weights, string name, int inputs, int outputs)
    {
        Width = SyntaxShape.Padded(outputs);
        _weight = new PackedMatrix(weights.Layer($"{name}.weight", inputs * Width), inputs, Width);
        _bias = weights.Layer($"{name}.bias", Width);
    }

    /// <summary>Values of an output row, a multiple of 32.</summary>
    public int Width { get; }

    /// <summary>Writes one row of <see cref="Width"/> values per input row.</summary>
    public void Run(ReadOnlySpan<float> rows, int count, Span<float> result, bool rectify)
    {
        _weight.Multiply(rows, count, result);
        VectorMath.AddBias(result[..(count * Width)], _bias, rectify);
    }
}
