using Monitor.Core.Statements;

namespace Monitor.Core.Contradictions;

/// <summary>A ledger in this process only: for batch verbs and tests.</summary>
public sealed class InMemoryLedger : ILedger
{
    private readonly Lock _lock = new();
    private readonly Dictionary<LedgerKey, SortedDictionary<DateOnly, List<Statement>>> _partitions = [];

    /// <inheritdoc/>
    public Task AppendAsync(LedgerKey key, Statement statement, CancellationToken cancellation)
    {
        lock (_lock)
        {
            var months = _partitions.TryGetValue(key, out var known) ? known : _partitions[key] = [];
            var month = LedgerMonth.Of(statement);
            var partition = months.TryGetValue(month, out var there) ? there : months[month] = [];
            if (!partition.Exists(s => s.Id == statement.Id))
            {
                partition.Add(statement);
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Statement>> ReadOthersAsync(
        LedgerKey key, Statement statement, TimeSpan window, CancellationToken cancellation)
    {
        lock (_lock)
        {
            IReadOnlyList<Statement> others = _partitions.TryGetValue(key, out var months)
                ? [.. LedgerMonth.Within(statement, window).SelectMany(m => Others(months, m, statement))]
                : [];
            return Task.FromResult(others);
        }
    }

    private static IEnumerable<Statement> Others(
        SortedDictionary<DateOnly, List<Statement>> months, DateOnly month, Statement statement) =>
        !months.TryGetValue(month, out var partition) ? []
        : month == LedgerMonth.Of(statement) ? partition.TakeWhile(s => s.Id != statement.Id)
        : partition;
}
