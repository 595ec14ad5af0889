using Monitor.Core.Text.Syntax.Network;

namespace Monitor.Train.Learning;

/// <summary>The matrix products that gradients need.</summary>
internal static class Product
{
    /// <summary>Adds transpose(<paramref name="left"/>) times <paramref name="right"/>, both of <paramref name="count"/> rows, to a gradient.</summary>
    public static void AddTransposed(ReadOnlySpan<float> left, ReadOnlySpan<float> right, int count, int leftColumns, int rightColumns, Parameter target)
    {
        var packed = new PackedMatrix(right[..(count * rightColumns)], count, rightColumns);
        var transposed = Transpose(left, count, leftColumns);
        var result = new float[leftColumns * packed.Width];
        packed.Multiply(transposed, leftColumns, result);
        target.Add(packed.Width == rightColumns ? result : Narrow(result, leftColumns, packed.Width, rightColumns));
    }

    public static float[] Transpose(ReadOnlySpan<float> values, int rows, int columns)
    {
        const int Block = 16;
        var result = new float[rows * columns];
        for (var row = 0; row < rows; row += Block)
        {
            for (var column = 0; column < columns; column += Block)
            {
                for (var i = row; i < Math.Min(rows, row + Block); i++)
                {
                    for (var j = column; j < Math.Min(columns, column + Block); j++)
                    {
                        result[j * rows + i] = values[i * columns + j];
                    }
                }
            }
        }

        return result;
    }

    /// <summary>Cuts each row to its first columns.</summary>
    public static float[] Narrow(ReadOnlySpan<float> values, int rows, int width, int columns)
    {
        var result = new float[rows * columns];
        for (var row = 0; row < rows; row++)
        {
            values.Slice(row * width, columns).CopyTo(result.AsSpan(row * columns));
        }

        return result;
    }
}
