using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Monitor.Core.Text.Syntax.Network;

namespace Monitor.Train.Learning;

/// <summary>Pseudo-random numbers that are the same for the same seed on every runtime (xorshift, 16 lanes).</summary>
internal sealed class Randomness
{
    private ulong _state;
    private Vector512<uint> _lanes;

    public Randomness(ulong seed)
    {
        _state = seed;
        var lanes = new uint[VectorMath.Lanes];
        for (var i = 0; i < lanes.Length; i++)
        {
            lanes[i] = (uint)Next() | 1;
        }

        _lanes = Vector512.Create(lanes);
    }

    /// <summary>A number from 0 up to, not including, <paramref name="limit"/>.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>A number in [0, 1).</summary>
    public float Unit() => (Next() >> 40) / (float)(1 << 24);

    /// <summary>Normally distributed with mean 0 and deviation 1.</summary>
    public float Normal() =>
        (float)(Math.Sqrt(-2 * Math.Log(1 - Unit())) * Math.Cos(2 * Math.PI * Unit()));

    /// <summary>Puts a list in random order.</summary>
    public void Shuffle<T>(IList<T> list)
    {
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }
    }

    /// <summary>Fills a mask with 0 (at the given rate) and 1 / (1 - rate).</summary>
    public void FillMask(Span<float> mask, float rate)
    {
        var threshold = Vector512.Create((uint)(rate * uint.MaxValue));
        var keep = Vector512.Create(1 / (1 - rate));
        for (var i = 0; i < mask.Length; i += VectorMath.Lanes)
        {
            _lanes ^= Vector512.ShiftLeft(_lanes, 13);
            _lanes ^= Vector512.ShiftRightLogical(_lanes, 17);
            _lanes ^= Vector512.ShiftLeft(_lanes, 5);
            var value = Vector512.BitwiseAnd(Vector512.GreaterThan(_lanes, threshold).AsSingle(), keep);
            value.StoreUnsafe(ref MemoryMarshal.GetReference(mask.Slice(i, VectorMath.Lanes)));
        }
    }

    private ulong Next()
    {
        // SplitMix64
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
