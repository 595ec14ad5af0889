using Monitor.Core.Text.Syntax.Network;

namespace Monitor.Core.Tests.Text.Syntax.Network;

public sealed class PackedMatrixTests
{
    [Theory]
    [InlineData(1, 5, 32)]
    [InlineData(13, 48, 40)]
    [InlineData(29, 7, 96)]
    public void Multiply_IsTheProduct(int count, int inner, int columns)
    {
        var left = Values(count * inner, 1);
        var right = Values(inner * columns, 2);
        var matrix = new PackedMatrix(right, inner, columns);

        var result = new float[count * matrix.Width];
        matrix.Multiply(left, count, result);

        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < columns; j++)
            {
                var expected = Enumerable.Range(0, inner).Sum(k => left[i * inner + k] * right[k * columns + j]);
                Assert.Equal(expected, result[i * matrix.Width + j], 1e-4);
            }
        }
    }

    [Fact]
    public void Multiply_GivesARowTheSameBitsInEveryBatch()
    {
        const int Inner = 100;
        var matrix = new PackedMatrix(Values(Inner * 64, 3), Inner, 64);
        var left = Values(13 * Inner, 4);
        var all = new float[13 * 64];
        matrix.Multiply(left, 13, all);

        for (var row = 0; row < 13; row++)
        {
            var one = new float[64];
            matrix.Multiply(left.AsSpan(row * Inner, Inner), 1, one);

            Assert.Equal(all.AsSpan(row * 64, 64).ToArray(), one);
        }
    }

    [Fact]
    public void Multiply_RefusesTooLittleSpace()
    {
        var matrix = new PackedMatrix(4, 32);

        Assert.Throws<ArgumentException>(() => matrix.Multiply(new float[8], 2, new float[63]));
    }

    private static float[] Values(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (float)(random.NextDouble() - 0.5))];
    }
}
