using Monitor.Core.Contradictions;

namespace Monitor.Storage.Tests.Ledger;

public sealed class InMemoryLedgerTests : LedgerContract
{
    protected override ILedger CreateLedger() => new InMemoryLedger();
}
