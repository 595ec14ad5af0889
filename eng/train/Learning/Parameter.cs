using System.Runtime.Intrinsics;
using Monitor.Core.Text.Syntax.Network;

namespace Monitor.Train.Learning;

/// <summary>Weights that are learned, with the gradient of this step and Adam's moments.</summary>
internal sealed class Parameter
{
    private const float FirstDecay = 0.9f;
    private const float SecondDecay = 0.98f;
    private const float AverageDecay = 0.999f;

    private readonly float[] _first;
    private readonly float[] _second;
    private readonly float[] _average;

    public Parameter(int size)
    {
        _average = new float[size];
        Values = new float[size];
        Gradient = new float[size];
        _first = new float[size];
        _second = new float[size];
    }

    public float[] Values { get; }

    public float[] Gradient { get; }

    /// <summary>Starting values drawn from a normal distribution.</summary>
    public static Parameter Normal(Randomness random, int size, float deviation)
    {
        var parameter = new Parameter(size);
        foreach (ref var value in parameter.Values.AsSpan())
        {
            value = random.Normal() * deviation;
        }

        return parameter;
    }

    /// <summary>Adds values to the gradient from <paramref name="at"/> on.</summary>
    public void Add(ReadOnlySpan<float> gradient, int at = 0)
    {
        var target = Gradient.AsSpan(at, gradient.Length);
        for (var i = 0; i < gradient.Length; i += VectorMath.Lanes)
        {
            VectorMath.Store(VectorMath.Load(target, i) + VectorMath.Load(gradient, i), target, i);
        }
    }

    /// <summary>Lets the average of the values over the last steps follow the values, for a range that has stood still for some steps.</summary>
    public void Follow(int steps, int start, int length)
    {
        var keep = MathF.Pow(AverageDecay, steps);
        for (var i = start; i < start + length; i += VectorMath.Lanes)
        {
            var value = VectorMath.Load(Values, i);
            VectorMath.Store(value + (VectorMath.Load(_average, i) - value) * keep, _average, i);
        }
    }

    /// <summary>The average of the values over the last thousand steps or so: it generalises better than the values themselves.</summary>
    /// <param name="number">The last step; the average began at zero, which weighs on it after few steps.</param>
    public float[] Average(int number)
    {
        var correction = number == 0 ? 0 : Correction(number);
        return number == 0 ? (float[])Values.Clone() : Array.ConvertAll(_average, a => a * correction);
    }

    /// <summary>Moves the values in a range against their gradient and clears it.</summary>
    public void Step(float rate, float scale, int number, int start, int length)
    {
        var firstBias = 1 / (1 - MathF.Pow(FirstDecay, number));
        var secondBias = 1 / (1 - MathF.Pow(SecondDecay, number));
        for (var i = start; i < start + length; i += VectorMath.Lanes)
        {
            var gradient = VectorMath.Load(Gradient, i) * scale;
            var first = VectorMath.Load(_first, i) * FirstDecay + gradient * (1 - FirstDecay);
            var second = VectorMath.Load(_second, i) * SecondDecay + gradient * gradient * (1 - SecondDecay);
            var step = first * firstBias / (Vector512.Sqrt(second * secondBias) + Vector512.Create(1e-8f));
            VectorMath.Store(VectorMath.Load(Values, i) - step * rate, Values, i);
            VectorMath.Store(first, _first, i);
            VectorMath.Store(second, _second, i);
            VectorMath.Store(Vector512<float>.Zero, Gradient, i);
        }
    }

    private static float Correction(int number) => 1 / (1 - MathF.Pow(AverageDecay, number));
}
