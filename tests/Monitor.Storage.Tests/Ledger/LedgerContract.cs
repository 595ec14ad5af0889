using Monitor.Core.Contradictions;

namespace Monitor.Storage.Tests.Ledger;

public abstract class LedgerContract
{
    private static readonly TimeSpan Window = TimeSpan.FromDays(365);

    private readonly LedgerKey _key = Samples.NewKey();

    [Fact]
    public async Task ReadOthersAsync_ReturnsWhatStandsBeforeInTheOwnMonth()
    {
        var ledger = CreateLedger();
        await AppendAsync(ledger, ("s1", "2025-08-22"), ("s2", "2025-08-19"), ("s3", "2025-08-31"));

        Assert.Equal([], await OthersAsync(ledger, "s1", "2025-08-22"));
        Assert.Equal(["s1"], await OthersAsync(ledger, "s2", "2025-08-19"));
        Assert.Equal(["s1", "s2"], await OthersAsync(ledger, "s3", "2025-08-31"));
    }

    [Fact]
    public async Task ReadOthersAsync_ReturnsAllOfOtherMonths_OldestMonthFirst()
    {
        var ledger = CreateLedger();
        await AppendAsync(ledger, ("s1", "2025-08-22"), ("s2", "2025-09-01"), ("s3", "2025-02-09"), ("s4", "2025-09-02"));

        Assert.Equal(["s3", "s2", "s4"], await OthersAsync(ledger, "s1", "2025-08-22"));
        Assert.Equal(["s3", "s1"], await OthersAsync(ledger, "s2", "2025-09-01"));
    }

    [Fact]
    public async Task ReadOthersAsync_LeavesOutMonthsBeyondTheWindow()
    {
        var ledger = CreateLedger();
        await AppendAsync(ledger, ("s1", "2024-11-14"), ("s2", "2025-07-01"), ("s3", "2025-08-22"), ("s4", "2025-10-02"));

        var others = await ledger.ReadOthersAsync(
            _key, Samples.Statement("s3"), TimeSpan.FromDays(30), CancellationToken.None);

        Assert.Equal(["s2"], others.Select(s => s.Id));
    }

    [Fact]
    public async Task AppendAsync_KeepsThePositionOfAStatementThatStands()
    {
        var ledger = CreateLedger();
        await AppendAsync(ledger, ("s1", "2025-08-22"), ("s2", "2025-08-22"));

        await AppendAsync(ledger, ("s1", "2025-08-22"), ("s3", "2025-08-22"), ("s2", "2025-08-22"));

        Assert.Equal([], await OthersAsync(ledger, "s1", "2025-08-22"));
        Assert.Equal(["s1", "s2"], await OthersAsync(ledger, "s3", "2025-08-22"));
    }

    [Fact]
    public async Task AppendAsync_KeepsKeysApart()
    {
        var ledger = CreateLedger();
        await AppendAsync(ledger, ("s1", "2025-08-22"));
        await ledger.AppendAsync(_key with { Kind = LedgerKind.About }, Samples.Statement("s2"), CancellationToken.None);
        await ledger.AppendAsync(new(LedgerKind.By, _key.EntityId + "-jr"), Samples.Statement("s3"), CancellationToken.None);

        await AppendAsync(ledger, ("s4", "2025-08-22"));

        Assert.Equal(["s1"], await OthersAsync(ledger, "s4", "2025-08-22"));
    }

    [Fact]
    public async Task ReadOthersAsync_ReturnsStatementsWhole()
    {
        var ledger = CreateLedger();
        await AppendAsync(ledger, ("s1", "2025-08-19"), ("s2", "2025-08-22"));

        var others = await ledger.ReadOthersAsync(_key, Samples.Statement("s2"), Window, CancellationToken.None);

        Assert.Equal(Samples.Json(Samples.Statement("s1", "2025-08-19")), Samples.Json(Assert.Single(others)));
    }

    protected abstract ILedger CreateLedger();

    private async Task AppendAsync(ILedger ledger, params (string Id, string Day)[] statements)
    {
        foreach (var (id, day) in statements)
        {
            await ledger.AppendAsync(_key, Samples.Statement(id, day), CancellationToken.None);
        }
    }

    private async Task<IEnumerable<string>> OthersAsync(ILedger ledger, string id, string day) =>
        (await ledger.ReadOthersAsync(_key, Samples.Statement(id, day), Window, CancellationToken.None)).Select(s => s.Id);
}
