using Monitor.Core.Contradictions;
using Monitor.Testing;

namespace Monitor.Storage.Tests.Ledger;

/// <summary>Eight instances append overlapping statements at once, each in an order of its own.</summary>
[Collection(AzuriteGroup.Name)]
public sealed class BlobLedgerRaceTests(AzuriteFixture azurite)
{
    private const int Writers = 8;
    private static readonly (string Id, string Day)[] Statements =
    [
        .. Enumerable.Range(0, 10).Select(n => ($"a{n}", "2025-08-22")),
        .. Enumerable.Range(0, 4).Select(n => ($"b{n}", "2025-09-01")),
    ];

    private static readonly Dictionary<string, string> DayOf = Statements.ToDictionary(s => s.Id, s => s.Day);

    private readonly LedgerKey _key = Samples.NewKey();

    [Theory]
    [InlineData(50_000)]
    [InlineData(3)]
    public async Task EveryStatementStandsOnce_AndEveryPairIsSeen(int segmentBlockLimit)
    {
        var options = new StorageOptions { SegmentBlockLimit = segmentBlockLimit };

        var seen = await Task.WhenAll(Enumerable.Range(0, Writers).Select(n => Task.Run(() => WriteAsync(n, options))));

        var order = await new LedgerDesk(azurite.Blobs(), _key, options).ReadMonthAsync();
        Assert.Equal(Statements.Select(s => s.Id).Order(), order.Order());
        foreach (var (id, others) in seen.SelectMany(s => s))
        {
            Assert.Equal(BeforeInOwnMonth(order, id), others.Where(other => DayOf[other] == DayOf[id]));
        }

        AssertEveryPairIsSeen(seen.SelectMany(s => s).ToLookup(s => s.Id, s => s.Others));
    }

    [Fact]
    public async Task OneInstance_AppendsForManyThreads()
    {
        var desk = new LedgerDesk(azurite.Blobs(), _key);

        await Task.WhenAll(Enumerable.Range(0, 40).Select(n => Task.Run(() => desk.AppendAsync($"s{n % 20}"))));

        Assert.Equal(20, (await desk.DownloadAsync()).Count(c => c == '\n'));
        Assert.Equal(20, (await desk.ReadMonthAsync()).Count);
    }

    private async Task<List<(string Id, IReadOnlyList<string> Others)>> WriteAsync(int writer, StorageOptions options)
    {
        var desk = new LedgerDesk(azurite.Blobs(), _key, options);
        var random = new Random(writer);
        List<(string, IReadOnlyList<string>)> seen = [];

        // Each statement falls to half of the writers.
        var own = Statements.Where((_, n) => (n + writer) % 2 == 0).ToArray();
        random.Shuffle(own);
        foreach (var (id, day) in own)
        {
            await desk.AppendAsync(id, day);
            seen.Add((id, await desk.ReadBeforeAsync(id, day)));
        }

        return seen;
    }

    private static IEnumerable<string> BeforeInOwnMonth(IEnumerable<string> order, string id) =>
        order.Where(other => DayOf[other] == DayOf[id]).TakeWhile(other => other != id);

    private static void AssertEveryPairIsSeen(ILookup<string, IReadOnlyList<string>> seen)
    {
        foreach (var one in DayOf.Keys)
        {
            foreach (var other in DayOf.Keys.Where(o => string.CompareOrdinal(one, o) < 0))
            {
                var oneSaw = seen[one].Any(s => s.Contains(other));
                var otherSaw = seen[other].Any(s => s.Contains(one));
                Assert.True(DayOf[one] == DayOf[other] ? oneSaw ^ otherSaw : oneSaw || otherSaw, $"{one} and {other}");
            }
        }
    }
}
