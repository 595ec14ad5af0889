using System.Runtime.Intrinsics;
using Monitor.Core.Text.Syntax.Network;

namespace Monitor.Core.Tests.Text.Syntax.Network;

public sealed class VectorMathTests
{
    [Theory]
    [InlineData(-1000f)]
    [InlineData(-20f)]
    [InlineData(-0.3f)]
    [InlineData(0f)]
    [InlineData(1f)]
    [InlineData(12.5f)]
    [InlineData(1000f)]
    public void Sigmoid_IsTheLogisticFunction(float x)
    {
        var found = VectorMath.Sigmoid(Vector512.Create(x));

        Assert.Equal(1 / (1 + Math.Exp(-x)), found[0], 1e-6);
        Assert.Equal(found[0], found[15]);
    }

    [Fact]
    public void Dot_IsTheSumOfProducts()
    {
        var left = Enumerable.Range(0, 48).Select(i => i / 7f).ToArray();
        var right = Enumerable.Range(0, 48).Select(i => 1 - i / 5f).ToArray();

        var found = VectorMath.Dot(left, right);

        Assert.Equal(left.Zip(right, (l, r) => l * r).Sum(), found, 1e-2);
    }

    [Fact]
    public void ArgMax_TakesTheFirstOfEquals() => Assert.Equal(1, VectorMath.ArgMax([0, 3, 2, 3]));
}
