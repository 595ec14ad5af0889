using Monitor.Core.Contradictions;
using Monitor.Storage.Ledger;

namespace Monitor.Storage.Tests.Ledger;

public sealed class LedgerNamesTests
{
    private static readonly LedgerKey Key = new(LedgerKind.About, "kyiv");
    private static readonly DateOnly August = new(2025, 8, 1);

    [Theory]
    [InlineData(1, "about/kyiv/2025-08.jsonl")]
    [InlineData(2, "about/kyiv/2025-08.0002.jsonl")]
    [InlineData(120, "about/kyiv/2025-08.0120.jsonl")]
    public void Segment_CountsFromTheSecond(int number, string expected) =>
        Assert.Equal(expected, LedgerNames.Segment(Key, August, number));

    [Fact]
    public void MonthOf_ReadsTheFirstSegment() =>
        Assert.Equal(August, LedgerNames.MonthOf(Key, "about/kyiv/2025-08.jsonl"));

    [Theory]
    [InlineData("about/kyiv/2025-08.0002.jsonl")]
    [InlineData("about/kyiv/2025-8.jsonl")]
    [InlineData("about/kyiv/x/2025-08.jsonl")]
    public void MonthOf_PassesOverOtherBlobs(string name) => Assert.Null(LedgerNames.MonthOf(Key, name));
}
