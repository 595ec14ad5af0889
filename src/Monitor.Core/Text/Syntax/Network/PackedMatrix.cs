using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Monitor.Core.Text.Syntax.Network;

/// <summary>The right-hand side of a matrix product, stored as panels of 32 columns so that a product reads it in order.</summary>
/// <remarks>Every element is summed in the order of the inner dimension with fused multiply-add, whatever the vector width and
/// the number of rows, so a product is the same to the last bit on every machine and in every batch.</remarks>
internal sealed class PackedMatrix
{
    /// <summary>Columns of one panel; the width of every result is a multiple of it.</summary>
    public const int PanelColumns = 32;

    private readonly float[] _panels;

    /// <summary>Packs a matrix stored row by row.</summary>
    public PackedMatrix(ReadOnlySpan<float> values, int rows, int columns)
        : this(rows, columns) => Fill(values);

    /// <summary>An empty matrix to be filled later.</summary>
    public PackedMatrix(int rows, int columns)
    {
        Rows = rows;
        Columns = columns;
        Width = (columns + PanelColumns - 1) / PanelColumns * PanelColumns;
        _panels = new float[rows * Width];
    }

    /// <summary>The inner dimension of the product.</summary>
    public int Rows { get; }

    /// <summary>Columns that carry values.</summary>
    public int Columns { get; }

    /// <summary>Columns of a result row: <see cref="Columns"/> rounded up to whole panels; the surplus is zero.</summary>
    public int Width { get; }

    /// <summary>Overwrites the values from a matrix stored row by row.</summary>
    public void Fill(ReadOnlySpan<float> values)
    {
        for (var panel = 0; panel < Width; panel += PanelColumns)
        {
            var columns = Math.Min(PanelColumns, Columns - panel);
            for (var row = 0; row < Rows; row++)
            {
                values.Slice(row * Columns + panel, columns).CopyTo(_panels.AsSpan(panel * Rows + row * PanelColumns));
            }
        }
    }

    /// <summary>Overwrites the values from the transpose of a matrix stored row by row.</summary>
    public void FillTransposed(ReadOnlySpan<float> values)
    {
        for (var column = 0; column < Columns; column++)
        {
            var source = values.Slice(column * Rows, Rows);
            var at = column / PanelColumns * PanelColumns * Rows + column % PanelColumns;
            for (var row = 0; row < Rows; row++)
            {
                _panels[at + row * PanelColumns] = source[row];
            }
        }
    }

    /// <summary>Writes <paramref name="left"/> times this matrix to <paramref name="result"/>.</summary>
    /// <param name="left">Rows of <see cref="Rows"/> values each.</param>
    /// <param name="count">Number of rows.</param>
    /// <param name="result">Rows of <see cref="Width"/> values each.</param>
    public void Multiply(ReadOnlySpan<float> left, int count, Span<float> result)
    {
        if (left.Length < count * Rows || result.Length < count * Width)
        {
            throw new ArgumentException($"The product of {count} rows needs {count * Rows} and {count * Width} values, got {left.Length} and {result.Length}.");
        }

        ref var a = ref MemoryMarshal.GetReference(left);
        ref var c = ref MemoryMarshal.GetReference(result);
        for (var panel = 0; panel < Width; panel += PanelColumns)
        {
            ref var b = ref _panels[panel * Rows];
            var row = 0;
            if (Vector512.IsHardwareAccelerated)
            {
                for (; row + 8 <= count; row += 8)
                {
                    EightRows(ref Unsafe.Add(ref a, row * Rows), ref b, ref Unsafe.Add(ref c, row * Width + panel));
                }
            }

            for (; row + 4 <= count; row += 4)
            {
                FourRows(ref Unsafe.Add(ref a, row * Rows), ref b, ref Unsafe.Add(ref c, row * Width + panel));
                FourRows(ref Unsafe.Add(ref a, row * Rows), ref Unsafe.Add(ref b, 16), ref Unsafe.Add(ref c, row * Width + panel + 16));
            }

            for (; row < count; row++)
            {
                OneRow(ref Unsafe.Add(ref a, row * Rows), ref b, ref Unsafe.Add(ref c, row * Width + panel));
            }
        }
    }

    private void EightRows(ref float a, ref float b, ref float c)
    {
        Vector512<float> l0 = default, l1 = default, l2 = default, l3 = default, l4 = default, l5 = default, l6 = default, l7 = default;
        Vector512<float> r0 = default, r1 = default, r2 = default, r3 = default, r4 = default, r5 = default, r6 = default, r7 = default;
        var rows = Rows;
        for (var k = 0; k < rows; k++)
        {
            var left = Vector512.LoadUnsafe(ref b);
            var right = Vector512.LoadUnsafe(ref b, 16);
            Add(Unsafe.Add(ref a, k), left, right, ref l0, ref r0);
            Add(Unsafe.Add(ref a, k + rows), left, right, ref l1, ref r1);
            Add(Unsafe.Add(ref a, k + 2 * rows), left, right, ref l2, ref r2);
            Add(Unsafe.Add(ref a, k + 3 * rows), left, right, ref l3, ref r3);
            Add(Unsafe.Add(ref a, k + 4 * rows), left, right, ref l4, ref r4);
            Add(Unsafe.Add(ref a, k + 5 * rows), left, right, ref l5, ref r5);
            Add(Unsafe.Add(ref a, k + 6 * rows), left, right, ref l6, ref r6);
            Add(Unsafe.Add(ref a, k + 7 * rows), left, right, ref l7, ref r7);
            b = ref Unsafe.Add(ref b, PanelColumns);
        }

        Store(l0, r0, ref c);
        Store(l1, r1, ref Unsafe.Add(ref c, Width));
        Store(l2, r2, ref Unsafe.Add(ref c, 2 * Width));
        Store(l3, r3, ref Unsafe.Add(ref c, 3 * Width));
        Store(l4, r4, ref Unsafe.Add(ref c, 4 * Width));
        Store(l5, r5, ref Unsafe.Add(ref c, 5 * Width));
        Store(l6, r6, ref Unsafe.Add(ref c, 6 * Width));
        Store(l7, r7, ref Unsafe.Add(ref c, 7 * Width));
    }

    // Half a panel at a time: eight sums and two loads fit the sixteen registers of 256-bit machines.
    private void FourRows(ref float a, ref float b, ref float c)
    {
        Vector256<float> l0 = default, l1 = default, l2 = default, l3 = default, r0 = default, r1 = default, r2 = default, r3 = default;
        var rows = Rows;
        for (var k = 0; k < rows; k++)
        {
            var left = Vector256.LoadUnsafe(ref b);
            var right = Vector256.LoadUnsafe(ref b, 8);
            Add(Unsafe.Add(ref a, k), left, right, ref l0, ref r0);
            Add(Unsafe.Add(ref a, k + rows), left, right, ref l1, ref r1);
            Add(Unsafe.Add(ref a, k + 2 * rows), left, right, ref l2, ref r2);
            Add(Unsafe.Add(ref a, k + 3 * rows), left, right, ref l3, ref r3);
            b = ref Unsafe.Add(ref b, PanelColumns);
        }

        Store(l0, r0, ref c);
        Store(l1, r1, ref Unsafe.Add(ref c, Width));
        Store(l2, r2, ref Unsafe.Add(ref c, 2 * Width));
        Store(l3, r3, ref Unsafe.Add(ref c, 3 * Width));
    }

    private void OneRow(ref float a, ref float b, ref float c)
    {
        Vector256<float> s0 = default, s1 = default, s2 = default, s3 = default;
        for (var k = 0; k < Rows; k++)
        {
            var value = Vector256.Create(Unsafe.Add(ref a, k));
            s0 = Vector256.FusedMultiplyAdd(value, Vector256.LoadUnsafe(ref b), s0);
            s1 = Vector256.FusedMultiplyAdd(value, Vector256.LoadUnsafe(ref b, 8), s1);
            s2 = Vector256.FusedMultiplyAdd(value, Vector256.LoadUnsafe(ref b, 16), s2);
            s3 = Vector256.FusedMultiplyAdd(value, Vector256.LoadUnsafe(ref b, 24), s3);
            b = ref Unsafe.Add(ref b, PanelColumns);
        }

        Store(s0, s1, ref c);
        Store(s2, s3, ref Unsafe.Add(ref c, 16));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(float value, Vector512<float> left, Vector512<float> right, ref Vector512<float> leftSum, ref Vector512<float> rightSum)
    {
        var factor = Vector512.Create(value);
        leftSum = Vector512.FusedMultiplyAdd(factor, left, leftSum);
        rightSum = Vector512.FusedMultiplyAdd(factor, right, rightSum);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(float value, Vector256<float> left, Vector256<float> right, ref Vector256<float> leftSum, ref Vector256<float> rightSum)
    {
        var factor = Vector256.Create(value);
        leftSum = Vector256.FusedMultiplyAdd(factor, left, leftSum);
        rightSum = Vector256.FusedMultiplyAdd(factor, right, rightSum);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector512<float> left, Vector512<float> right, ref float to)
    {
        left.StoreUnsafe(ref to);
        right.StoreUnsafe(ref to, 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector256<float> left, Vector256<float> right, ref float to)
    {
        left.StoreUnsafe(ref to);
        right.StoreUnsafe(ref to, 8);
    }
}
