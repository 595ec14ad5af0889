using Monitor.Core.Text.Syntax.Network;

namespace Monitor.Train.Learning;

/// <summary>A lookup table that is learned; only rows that a step has used are moved.</summary>
internal sealed class EmbeddingTrainer
{
    private readonly int _columns;
    private readonly HashSet<int> _used = [];
    private readonly int[] _lastUsed;

    public EmbeddingTrainer(Randomness random, int rows, int columns, float deviation)
    {
        _columns = columns;
        Table = Parameter.Normal(random, rows * columns, deviation);
        _lastUsed = new int[rows];
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
            Table.Follow(number - _lastUsed[row], row * _columns, _columns);
            Table.Step(rate, scale, number, row * _columns, _columns);
            _lastUsed[row] = number;
        }

        _used.Clear();
    }

    /// <summary>The table in one byte per value; rows that were never used are zero.</summary>
    /// <param name="number">The last step.</param>
    public QuantizedTable Quantize(int number)
    {
        for (var row = 0; row < _lastUsed.Length; row++)
        {
            Table.Follow(number - _lastUsed[row], row * _columns, _columns);
        }

        var values = Table.Average(number);
        for (var row = 0; row < _lastUsed.Length; row++)
        {
            if (_lastUsed[row] == 0)
            {
                values.AsSpan(row * _columns, _columns).Clear();
            }

            // What was brought up to date here need not be again.
            _lastUsed[row] = _lastUsed[row] == 0 ? 0 : number;
        }

        return QuantizedTable.From(values, _columns);
    }
}
