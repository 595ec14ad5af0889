using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Monitor.Core.Text.Syntax.Network;

/// <summary>Rows of numbers in one byte each, with one scale per row: a lookup table of embeddings.</summary>
/// <param name="Columns">Values of a row.</param>
/// <param name="Values">All rows, one after another.</param>
/// <param name="Scales">What one step of a row's bytes is worth.</param>
internal sealed record QuantizedTable(int Columns, sbyte[] Values, float[] Scales)
{
    /// <summary>Number of rows.</summary>
    public int Rows => Scales.Length;

    /// <summary>Rounds each row to 255 steps between its largest absolute value and the negative of it.</summary>
    public static QuantizedTable From(ReadOnlySpan<float> values, int columns)
    {
        var bytes = new sbyte[values.Length];
        var scales = new float[values.Length / columns];
        for (var row = 0; row < scales.Length; row++)
        {
            var source = values.Slice(row * columns, columns);
            var largest = 0f;
            foreach (var value in source)
            {
                largest = Math.Max(largest, Math.Abs(value));
            }

            // Half precision, because that is how scales are stored.
            scales[row] = (float)(Half)(largest / 127);
            for (var i = 0; i < columns && scales[row] > 0; i++)
            {
                bytes[row * columns + i] = (sbyte)Math.Clamp(MathF.Round(source[i] / scales[row]), -127, 127);
            }
        }

        return new QuantizedTable(columns, bytes, scales);
    }

    /// <summary>All values, row by row.</summary>
    public float[] Expand()
    {
        var values = new float[Values.Length];
        for (var row = 0; row < Rows; row++)
        {
            AddTo(row, values.AsSpan(row * Columns, Columns));
        }

        return values;
    }

    /// <summary>Adds a row to <paramref name="target"/>, which holds <see cref="Columns"/> values.</summary>
    public void AddTo(int row, Span<float> target)
    {
        var scale = Scales[row];
        var source = Values.AsSpan(row * Columns, Columns);
        var i = 0;
        for (; i + VectorMath.Lanes <= source.Length; i += VectorMath.Lanes)
        {
            var bytes = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(source[i..]));
            var (low, high) = Vector256.Widen(Vector256.Create(Vector128.WidenLower(bytes), Vector128.WidenUpper(bytes)));
            var values = Vector512.ConvertToSingle(Vector512.Create(low, high));
            VectorMath.Store(Vector512.FusedMultiplyAdd(values, Vector512.Create(scale), VectorMath.Load(target, i)), target, i);
        }

        for (; i < source.Length; i++)
        {
            target[i] = MathF.FusedMultiplyAdd(source[i], scale, target[i]);
        }
    }
}
