using System.Runtime.Intrinsics;
using Monitor.Core.Text.Syntax.Network;

namespace Monitor.Train.Learning;

/// <summary>Element-wise work; all lengths are multiples of 4.</summary>
internal static class Elements
{
    public static void Add(Span<float> target, ReadOnlySpan<float> values)
    {
        var i = 0;
        for (; i + VectorMath.Lanes <= target.Length; i += VectorMath.Lanes)
        {
            VectorMath.Store(VectorMath.Load(target, i) + VectorMath.Load(values, i), target, i);
        }

        for (; i < target.Length; i++)
        {
            target[i] += values[i];
        }
    }

    public static void Multiply(Span<float> target, ReadOnlySpan<float> values)
    {
        var i = 0;
        for (; i + VectorMath.Lanes <= target.Length; i += VectorMath.Lanes)
        {
            VectorMath.Store(VectorMath.Load(target, i) * VectorMath.Load(values, i), target, i);
        }

        for (; i < target.Length; i++)
        {
            target[i] *= values[i];
        }
    }

    public static float[] Times(float[] values, float[] factors)
    {
        var result = (float[])values.Clone();
        Multiply(result, factors);
        return result;
    }

    /// <summary>Sets negative values to zero.</summary>
    public static void Rectify(Span<float> values)
    {
        for (var i = 0; i < values.Length; i += VectorMath.Lanes)
        {
            VectorMath.Store(Vector512.Max(VectorMath.Load(values, i), Vector512<float>.Zero), values, i);
        }
    }

    /// <summary>Sets the gradient to zero where the rectified value is zero.</summary>
    public static void RectifyGradient(Span<float> gradient, ReadOnlySpan<float> rectified)
    {
        for (var i = 0; i < gradient.Length; i += VectorMath.Lanes)
        {
            var positive = Vector512.GreaterThan(VectorMath.Load(rectified, i), Vector512<float>.Zero);
            VectorMath.Store(Vector512.BitwiseAnd(VectorMath.Load(gradient, i), positive), gradient, i);
        }
    }

    /// <summary>Turns scores into the gradient of the cross-entropy (probabilities, minus one at the answer); returns the loss.</summary>
    public static double SoftmaxGradient(Span<float> scores, int answer, float weight)
    {
        var largest = float.NegativeInfinity;
        foreach (var score in scores)
        {
            largest = Math.Max(largest, score);
        }

        var sum = 0f;
        foreach (ref var score in scores)
        {
            score = MathF.Exp(score - largest);
            sum += score;
        }

        var loss = -Math.Log(Math.Max(1e-12, scores[answer] / sum));
        foreach (ref var score in scores)
        {
            score *= weight / sum;
        }

        scores[answer] -= weight;
        return loss * weight;
    }
}
