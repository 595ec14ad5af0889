namespace Monitor.Core.Text.Syntax.Network;

/// <summary>A product and a bias.</summary>
internal sealed class DenseLayer
{
    private readonly PackedMatrix _weight;
    private readonly float[] _bias;

    /// <summary>Takes the weights called <paramref name="name"/>; the number of outputs follows from the bias.</summary>
    public DenseLayer(IReadOnlyDictionary<string, float[]> layers, string name, int inputs)
    {
        var bias = layers[$"{name}.bias"];
        _weight = new PackedMatrix(layers[$"{name}.weight"], inputs, bias.Length);
        _bias = new float[_weight.Width];
        bias.CopyTo(_bias, 0);
    }

    /// <summary>Values of an output row, a multiple of 32.</summary>
    public int Width => _weight.Width;

    /// <summary>Writes one row of <see cref="Width"/> values per input row.</summary>
    public void Run(ReadOnlySpan<float> rows, int count, Span<float> result, bool rectify)
    {
        _weight.Multiply(rows, count, result);
        VectorMath.AddBias(result[..(count * Width)], _bias, rectify);
    }
}
