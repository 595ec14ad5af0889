using Monitor.Core.Contradictions;
using Monitor.Core.Statements;

namespace Monitor.Core.Tests.Telemetry;

/// <summary>A ledger whose appends fail as told.</summary>
internal sealed class FailingLedger(Exception why) : ILedger
{
    public Task AppendAsync(LedgerKey key, Statement statement, CancellationToken cancellation) => Task.FromException(why);

    public Task<IReadOnlyList<Statement>> ReadOthersAsync(
        LedgerKey key, Statement statement, TimeSpan window, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<Statement>>([]);
}
