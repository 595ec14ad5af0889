using System.Runtime.Intrinsics;

namespace Monitor.Core.Text.Syntax.Network;

/// <summary>A simple recurrent unit in both directions (Lei et al., 2018): all matrix work is one product over the whole batch,
/// what passes from token to token is element-wise.</summary>
/// <param name="Input">The product of a row with the matrices of both directions: candidate, forget gate, reset gate, each.</param>
/// <param name="State">Per direction: weights of the previous state in the forget gate, then in the reset gate.</param>
/// <param name="Bias">Per direction: bias of the forget gate, then of the reset gate.</param>
internal sealed record RecurrentLayer(PackedMatrix Input, float[] State, float[] Bias)
{
    /// <summary>Values that one direction adds to a row; a row holds those of both.</summary>
    public int Half => State.Length / 4;

    /// <summary>Replaces the rows in <paramref name="rows"/> by the layer's output.</summary>
    /// <param name="rows">One row of twice <see cref="Half"/> values per token.</param>
    /// <param name="lengths">Tokens of each sentence; nothing passes from one sentence to another.</param>
    /// <param name="products">Scratch space, three times the size of <paramref name="rows"/>.</param>
    public void Run(Span<float> rows, IReadOnlyList<int> lengths, Span<float> products)
    {
        var count = rows.Length / (2 * Half);
        Input.Multiply(rows, count, products);
        var start = 0;
        foreach (var length in lengths)
        {
            for (var i = 0; i < Half; i += VectorMath.Lanes)
            {
                RunLanes(rows, products, i, start, 1, length);
                RunLanes(rows, products, Half + i, start + length - 1, -1, length);
            }

            start += length;
        }
    }

    private void RunLanes(Span<float> rows, ReadOnlySpan<float> products, int lane, int first, int step, int length)
    {
        var half = Half;
        var direction = lane / half;
        var gate = direction * 2 * half + lane % half;
        var product = direction * 3 * half + lane % half;
        var forgetState = VectorMath.Load(State, gate);
        var resetState = VectorMath.Load(State, gate + half);
        var forgetBias = VectorMath.Load(Bias, gate);
        var resetBias = VectorMath.Load(Bias, gate + half);
        var state = Vector512<float>.Zero;
        for (var row = first; length > 0; row += step, length--)
        {
            var at = row * 6 * half + product;
            var forget = VectorMath.Sigmoid(Vector512.FusedMultiplyAdd(forgetState, state, VectorMath.Load(products, at + half) + forgetBias));
            var reset = VectorMath.Sigmoid(Vector512.FusedMultiplyAdd(resetState, state, VectorMath.Load(products, at + 2 * half) + resetBias));
            var candidate = VectorMath.Load(products, at);
            state = Vector512.FusedMultiplyAdd(forget, state - candidate, candidate);
            var skipped = VectorMath.Load(rows, row * 2 * half + lane);
            VectorMath.Store(Vector512.FusedMultiplyAdd(reset, state - skipped, skipped), rows, row * 2 * half + lane);
        }
    }
}
