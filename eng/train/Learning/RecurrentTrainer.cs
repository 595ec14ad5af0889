using System.Runtime.Intrinsics;
using Monitor.Core.Text.Syntax.Network;

namespace Monitor.Train.Learning;

/// <summary>The recurrent layer (see <see cref="RecurrentLayer"/>) with its gradients; the product may see fewer inputs than the skipping path.</summary>
internal sealed class RecurrentTrainer
{
    private const int Hidden = SyntaxShape.Hidden;
    private const int Half = Hidden / 2;

    private readonly DenseTrainer _input;
    private float[] _skipped = [];
    private float[] _products = [];
    private float[] _states = [];
    private IReadOnlyList<int> _lengths = [];

    public RecurrentTrainer(Randomness random)
    {
        _input = new DenseTrainer(random, Hidden, 3 * Hidden, 1f);
        State = Parameter.Normal(random, 4 * Half, 0.1f);
        Bias = new Parameter(4 * Half);

        // Start with a memory of a few tokens and an even mix of state and skipped input.
        for (var direction = 0; direction < 2; direction++)
        {
            Bias.Values.AsSpan(direction * 2 * Half, Half).Fill(0.5f);
        }
    }

    public Parameter Weight => _input.Weight;

    public Parameter State { get; }

    public Parameter Bias { get; }

    /// <summary>The output for rows of which the gates see the version with dropout.</summary>
    public float[] Forward(float[] rows, float[] dropped, int count, IReadOnlyList<int> lengths)
    {
        _skipped = rows;
        _lengths = lengths;
        _products = _input.Forward(dropped, count);
        _states = new float[count * Hidden];
        var result = new float[count * Hidden];
        ForEachLane((lane, first, step, length) => ForwardLanes(result, lane, first, step, length));
        return result;
    }

    /// <summary>Gradients of the skipping path and of the gates' input.</summary>
    public (float[] Rows, float[] Dropped) Backward(float[] gradient, int count)
    {
        var rows = new float[count * Hidden];
        var products = new float[count * 3 * Hidden];
        ForEachLane((lane, first, step, length) => BackwardLanes(gradient, rows, products, lane, first + (length - 1) * step, -step, length));
        return (rows, _input.Backward(products, count));
    }

    private void ForEachLane(Action<int, int, int, int> run)
    {
        var start = 0;
        foreach (var length in _lengths)
        {
            for (var i = 0; i < Half; i += VectorMath.Lanes)
            {
                run(i, start, 1, length);
                run(Half + i, start + length - 1, -1, length);
            }

            start += length;
        }
    }

    private void ForwardLanes(float[] result, int lane, int first, int step, int length)
    {
        var (gate, product) = Places(lane);
        var forgetState = VectorMath.Load(State.Values, gate);
        var resetState = VectorMath.Load(State.Values, gate + Half);
        var forgetBias = VectorMath.Load(Bias.Values, gate);
        var resetBias = VectorMath.Load(Bias.Values, gate + Half);
        var state = Vector512<float>.Zero;
        for (var row = first; length > 0; row += step, length--)
        {
            var at = row * 3 * Hidden + product;
            var forget = VectorMath.Sigmoid(Vector512.FusedMultiplyAdd(forgetState, state, VectorMath.Load(_products, at + Half) + forgetBias));
            var reset = VectorMath.Sigmoid(Vector512.FusedMultiplyAdd(resetState, state, VectorMath.Load(_products, at + 2 * Half) + resetBias));
            var candidate = VectorMath.Load(_products, at);
            state = Vector512.FusedMultiplyAdd(forget, state - candidate, candidate);
            var skipped = VectorMath.Load(_skipped, row * Hidden + lane);
            VectorMath.Store(Vector512.FusedMultiplyAdd(reset, state - skipped, skipped), result, row * Hidden + lane);
            VectorMath.Store(state, _states, row * Hidden + lane);

            // The gates take the place of what they were made from.
            VectorMath.Store(forget, _products, at + Half);
            VectorMath.Store(reset, _products, at + 2 * Half);
        }
    }

    private void BackwardLanes(float[] gradient, float[] rows, float[] products, int lane, int first, int step, int length)
    {
        var (gate, product) = Places(lane);
        var forgetState = VectorMath.Load(State.Values, gate);
        var resetState = VectorMath.Load(State.Values, gate + Half);
        Vector512<float> carried = default, forgetStateSum = default, resetStateSum = default, forgetSum = default, resetSum = default;
        for (var row = first; length > 0; row += step, length--)
        {
            var at = row * 3 * Hidden + product;
            var place = row * Hidden + lane;
            var (candidate, forget, reset) = (VectorMath.Load(_products, at), VectorMath.Load(_products, at + Half), VectorMath.Load(_products, at + 2 * Half));
            var state = VectorMath.Load(_states, place);
            var before = length > 1 ? VectorMath.Load(_states, (row + step) * Hidden + lane) : Vector512<float>.Zero;
            var output = VectorMath.Load(gradient, place);
            VectorMath.Store(output * (Vector512<float>.One - reset), rows, place);
            var resetGradient = output * (state - VectorMath.Load(_skipped, place)) * reset * (Vector512<float>.One - reset);
            var stateGradient = carried + output * reset;
            var forgetGradient = stateGradient * (before - candidate) * forget * (Vector512<float>.One - forget);
            VectorMath.Store(stateGradient * (Vector512<float>.One - forget), products, at);
            VectorMath.Store(forgetGradient, products, at + Half);
            VectorMath.Store(resetGradient, products, at + 2 * Half);
            carried = stateGradient * forget + forgetGradient * forgetState + resetGradient * resetState;
            forgetStateSum += forgetGradient * before;
            resetStateSum += resetGradient * before;
            forgetSum += forgetGradient;
            resetSum += resetGradient;
        }

        Add(State, gate, forgetStateSum);
        Add(State, gate + Half, resetStateSum);
        Add(Bias, gate, forgetSum);
        Add(Bias, gate + Half, resetSum);
    }

    private static void Add(Parameter parameter, int at, Vector512<float> value) =>
        VectorMath.Store(VectorMath.Load(parameter.Gradient, at) + value, parameter.Gradient, at);

    private static (int Gate, int Product) Places(int lane) =>
        (lane / Half * 2 * Half + lane % Half, lane / Half * 3 * Half + lane % Half);

    /// <summary>Everything that is learned here. The bias of the product stays zero: the gates have their own.</summary>
    public IEnumerable<Parameter> Parameters => [Weight, State, Bias];
}
