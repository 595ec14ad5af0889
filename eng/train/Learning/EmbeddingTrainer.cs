using Monitor.Core.Text.Syntax.Network;

namespace Monitor.Train.Learning;

/// <summary>A lookup table that is learned; only rows that a step has used are moved.</summary>
internal sealed class EmbeddingTrainer
{
    private readonly int _columns;
    private readonly HashSet<int> _used = [];
    private readonly bool[] _everUsed;

    public EmbeddingTrainer(Randomness random, int rows, int columns, float deviation)
    {
        _columns = columns;
        Table = Parameter.Normal(random, rows * columns, deviation);
        _everUsed = new bool[rows];
    }

    public Parameter Table { get; }

    public void AddTo(int row, Span<float> target)
    {
        var source = Table.Values.AsSpan(row * _columns, _columns);
        for (var i = 0; i < _columns; i += VectorMath.Lanes)
        {
            VectorMath.Store(VectorMath.Load(target, i) + VectorMath.Load(source, i), target, i);
        }
    }

    public void AddGradient(int row, ReadOnlySpan<float> gradient)
    {
        _used.Add(row);
        Table.Add(gradient, row * _columns);
    }

    public void Step(float rate, float scale, int number)
    {
        foreach (var row in _used)
        {
            Table.Step(rate, scale, number, row * _columns, _columns);
            _everUsed[row] = true;
        }

        _used.Clear();
    }

    /// <summary>The table in one byte per value; rows that were never used are zero.</summary>
    public QuantizedTable Quantize()
    {
        var values = (float[])Table.Values.Clone();
        for (var row = 0; row < _everUsed.Length; row++)
        {
            if (!_everUsed[row])
            {
                values.AsSpan(row * _columns, _columns).Clear();
            }
        }

        return QuantizedTable.From(values, _columns);
    }
}
