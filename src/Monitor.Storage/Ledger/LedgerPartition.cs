using System.Diagnostics.CodeAnalysis;
using Monitor.Core.Statements;

namespace Monitor.Storage.Ledger;

/// <summary>
/// One month of one key as it is known here: the statements of all its segments in order, each once. One thread uses it at
/// a time; other instances are kept out by the condition on every append.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore whose wait handle nobody asks for holds nothing to dispose of.")]
internal sealed class LedgerPartition(string name, Func<int, LedgerSegment> openSegment, LedgerLines lines)
{
    private const int MaxTries = 25;
    private const int LongestPauseMilliseconds = 250;

    // Parsed statements take 1.8 times their lines' bytes (measured); an empty partition takes something too.
    private const int MemoryPerByte = 2;
    private const int OwnMemory = 2048;

    private readonly SemaphoreSlim _turn = new(1);
    private readonly List<LedgerSegment> _segments = [openSegment(1)];
    private readonly List<Statement> _statements = [];
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private long _memoryBytes = OwnMemory;

    /// <summary>Name of its first blob.</summary>
    public string Name => name;

    /// <summary>About how many bytes of memory it takes.</summary>
    public long MemoryBytes => Volatile.Read(ref _memoryBytes);

    /// <summary>Appends the statement unless it stands here, after which its position and all before it are known.</summary>
    /// <exception cref="TimeoutException">Other instances were quicker each time.</exception>
    public async Task AppendAsync(Statement statement, CancellationToken cancellation)
    {
        var line = LedgerLines.Write(statement);
        await _turn.WaitAsync(cancellation);
        try
        {
            for (var tries = 1; !await TryAppendAsync(statement, line, cancellation); tries++)
            {
                if (tries == MaxTries)
                {
                    throw new TimeoutException($"Blob ledger/{name}: {MaxTries} appends in a row came second to another instance's.");
                }

                await PauseAsync(tries, cancellation);
            }
        }
        finally
        {
            EndTurn();
        }
    }

    /// <summary>What stands before <paramref name="before"/>; everything when that is <c>null</c> or does not stand here.</summary>
    public async Task<IReadOnlyList<Statement>> ReadAsync(Statement? before, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            // What stands before a known position never changes: nothing to read.
            if (before is null || !_positions.ContainsKey(before.Id))
            {
                await ReadNewAsync(cancellation);
            }

            return _statements[..(before is null ? _statements.Count : _positions.GetValueOrDefault(before.Id, _statements.Count))];
        }
        finally
        {
            EndTurn();
        }
    }

    private void EndTurn()
    {
        Volatile.Write(ref _memoryBytes, OwnMemory + MemoryPerByte * _segments.Sum(segment => segment.Length));
        _turn.Release();
    }

    private async Task<bool> TryAppendAsync(Statement statement, byte[] line, CancellationToken cancellation)
    {
        await ReadNewAsync(cancellation);
        if (_positions.ContainsKey(statement.Id))
        {
            return true;
        }

        if (!await _segments[^1].TryAppendAsync(line, cancellation))
        {
            return false;
        }

        Add(statement);
        return true;
    }

    private async Task ReadNewAsync(CancellationToken cancellation)
    {
        while (!await TryReadNewAsync(cancellation))
        {
            // Changed by hand: what was read before counts no more.
            _segments.Clear();
            _segments.Add(openSegment(1));
            _statements.Clear();
            _positions.Clear();
        }
    }

    private async Task<bool> TryReadNewAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var last = _segments[^1];
            if (!last.IsFull)
            {
                if (await last.ReadNewAsync(cancellation) is not { } tail)
                {
                    return false;
                }

                lines.Read(tail, last.Name).ForEach(Add);
            }

            if (!last.IsFull)
            {
                return true;
            }

            _segments.Add(openSegment(_segments.Count + 1));
        }
    }

    private void Add(Statement statement)
    {
        if (_positions.TryAdd(statement.Id, _statements.Count))
        {
            _statements.Add(statement);
        }
    }

    // Waits real time: a clock that stands still, as in tests and replays, must not hold up storage.
    private static Task PauseAsync(int tries, CancellationToken cancellation)
    {
        var longest = Math.Min(5 << Math.Min(tries, 10), LongestPauseMilliseconds);
        return Task.Delay(Random.Shared.Next(longest + 1), cancellation);
    }
}
