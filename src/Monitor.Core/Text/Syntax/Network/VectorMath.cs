using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Monitor.Core.Text.Syntax.Network;

/// <summary>Element-wise functions over 16 floats, exact to the same bit on every machine.</summary>
internal static class VectorMath
{
    /// <summary>Values of one vector; the widths of all layers are multiples of it.</summary>
    public const int Lanes = 16;

    /// <summary>e to the power of each value; values beyond ±87 are clamped, which keeps the result finite and above zero.</summary>
    public static Vector512<float> Exp(Vector512<float> x)
    {
        x = Vector512.Min(Vector512.Max(x, Vector512.Create(-87f)), Vector512.Create(87f));
        var power = Vector512.Floor(Vector512.FusedMultiplyAdd(x, Vector512.Create(1.44269504f), Vector512.Create(0.5f)));
        var rest = Vector512.FusedMultiplyAdd(power, Vector512.Create(-0.693359375f), x);
        rest = Vector512.FusedMultiplyAdd(power, Vector512.Create(2.12194440e-4f), rest);

        // Cephes' polynomial for e^x - 1 - x on [-ln 2 / 2, ln 2 / 2].
        var sum = Vector512.Create(1.9875691500e-4f);
        sum = Vector512.FusedMultiplyAdd(sum, rest, Vector512.Create(1.3981999507e-3f));
        sum = Vector512.FusedMultiplyAdd(sum, rest, Vector512.Create(8.3334519073e-3f));
        sum = Vector512.FusedMultiplyAdd(sum, rest, Vector512.Create(4.1665795894e-2f));
        sum = Vector512.FusedMultiplyAdd(sum, rest, Vector512.Create(1.6666665459e-1f));
        sum = Vector512.FusedMultiplyAdd(sum, rest, Vector512.Create(5.0000001201e-1f));
        sum = Vector512.FusedMultiplyAdd(sum * rest, rest, rest + Vector512<float>.One);
        var scale = Vector512.ShiftLeft(Vector512.ConvertToInt32(power) + Vector512.Create(127), 23).AsSingle();
        return sum * scale;
    }

    /// <summary>The logistic function of each value.</summary>
    public static Vector512<float> Sigmoid(Vector512<float> x) => Vector512<float>.One / (Vector512<float>.One + Exp(-x));

    /// <summary>The sum of products of two spans; the length is a multiple of <see cref="Lanes"/>.</summary>
    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var sum = Vector512<float>.Zero;
        for (var i = 0; i < left.Length; i += Lanes)
        {
            sum = Vector512.FusedMultiplyAdd(Load(left, i), Load(right, i), sum);
        }

        // Folded by hand: the order of Vector512.Sum depends on the machine.
        var half = sum.GetLower() + sum.GetUpper();
        var quarter = half.GetLower() + half.GetUpper();
        return (quarter[0] + quarter[2]) + (quarter[1] + quarter[3]);
    }

    /// <summary>Adds the bias to each row and, where asked, sets negative values to zero.</summary>
    public static void AddBias(Span<float> rows, ReadOnlySpan<float> bias, bool rectify)
    {
        for (var row = 0; row < rows.Length; row += bias.Length)
        {
            for (var i = 0; i < bias.Length; i += Lanes)
            {
                var value = Load(rows, row + i) + Load(bias, i);
                Store(rectify ? Vector512.Max(value, Vector512<float>.Zero) : value, rows, row + i);
            }
        }
    }

    /// <summary>The position of the largest value; the first of equals.</summary>
    public static int ArgMax(ReadOnlySpan<float> values)
    {
        var best = 0;
        for (var i = 1; i < values.Length; i++)
        {
            if (values[i] > values[best])
            {
                best = i;
            }
        }

        return best;
    }

    /// <summary>Reads 16 values from <paramref name="at"/> on.</summary>
    public static Vector512<float> Load(ReadOnlySpan<float> values, int at) => Vector512.Create(values.Slice(at, Lanes));

    /// <summary>Writes 16 values from <paramref name="at"/> on.</summary>
    public static void Store(Vector512<float> value, Span<float> to, int at) =>
        value.StoreUnsafe(ref MemoryMarshal.GetReference(to.Slice(at, Lanes)));
}
