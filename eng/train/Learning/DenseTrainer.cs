using Monitor.Core.Text.Syntax.Network;

namespace Monitor.Train.Learning;

/// <summary>A product and a bias, and their gradients. Inputs and outputs are multiples of 16.</summary>
internal sealed class DenseTrainer
{
    private readonly int _inputs;
    private readonly int _outputs;
    private readonly PackedMatrix _forward;
    private readonly PackedMatrix _backward;
    private float[] _given = [];

    public DenseTrainer(Randomness random, int inputs, int outputs, float gain)
    {
        (_inputs, _outputs) = (inputs, outputs);
        Weight = Parameter.Normal(random, inputs * outputs, gain / MathF.Sqrt(inputs));
        Bias = new Parameter(outputs);
        _forward = new PackedMatrix(inputs, outputs);
        _backward = new PackedMatrix(outputs, inputs);
    }

    public Parameter Weight { get; }

    public Parameter Bias { get; }

    /// <summary>The input is kept until the gradient comes.</summary>
    public float[] Forward(float[] input, int count)
    {
        _given = input;
        _forward.Fill(Weight.Values);
        var result = new float[count * _outputs];
        _forward.Multiply(input, count, result);
        VectorMath.AddBias(result, Bias.Values, rectify: false);
        return result;
    }

    /// <summary>Adds to the gradients of weight and bias; returns that of the input.</summary>
    public float[] Backward(float[] gradient, int count)
    {
        for (var row = 0; row < count; row++)
        {
            Bias.Add(gradient.AsSpan(row * _outputs, _outputs));
        }

        Product.AddTransposed(_given, gradient, count, _inputs, _outputs, Weight);
        _backward.FillTransposed(Weight.Values);
        var width = _backward.Width;
        var result = new float[count * width];
        _backward.Multiply(gradient, count, result);
        return width == _inputs ? result : Product.Narrow(result, count, width, _inputs);
    }
}
