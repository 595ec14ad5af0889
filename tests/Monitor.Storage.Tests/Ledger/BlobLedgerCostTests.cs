using Monitor.Testing;

namespace Monitor.Storage.Tests.Ledger;

/// <summary>Requests to storage per check, which is an append and a reading of the others.</summary>
[Collection(AzuriteGroup.Name)]
public sealed class BlobLedgerCostTests(AzuriteFixture azurite)
{
    private static readonly string[] Days = ["2025-04-01", "2025-05-01", "2025-06-01", "2025-07-01", "2025-08-01"];

    [Fact]
    public async Task ACheckOnAWarmInstance_ReadsEachMonthOnce()
    {
        var counter = new CountingHandler();
        var desk = await FillAsync(counter);
        await CheckAsync(desk, "s1");

        var requests = await counter.DuringAsync(() => CheckAsync(desk, "s2"));

        Assert.Equal(2 + 1 + (Days.Length - 1), requests);   // tail and append, listing, the other months' tails
    }

    [Fact]
    public async Task ACheckOnAColdInstance_CostsNoMore()
    {
        var desk = await FillAsync(new CountingHandler());
        var counter = new CountingHandler();
        var cold = new LedgerDesk(azurite.Blobs(counter), desk.Key);

        var requests = await counter.DuringAsync(() => CheckAsync(cold, "s1"));

        Assert.Equal(2 + 1 + (Days.Length - 1), requests);
    }

    [Fact]
    public async Task AWarmInstance_DownloadsOnlyWhatIsNew()
    {
        var desk = await FillAsync(new CountingHandler());
        var sizes = new DownloadSizeHandler();
        var warm = new LedgerDesk(azurite.Blobs(sizes), desk.Key);
        await warm.ReadMonthAsync();
        var known = sizes.Bytes;

        await desk.AppendAsync("s1", "2025-06-02");
        await warm.ReadMonthAsync();

        var line = (await desk.DownloadAsync("2025-06.jsonl")).Split('\n')[1];
        Assert.True(known > 0);
        Assert.Equal(System.Text.Encoding.UTF8.GetByteCount(line) + 1 + Days.Length, sizes.Bytes - known);   // and one byte of each month
    }

    private async Task<LedgerDesk> FillAsync(CountingHandler counter)
    {
        var desk = new LedgerDesk(azurite.Blobs(counter));
        foreach (var day in Days)
        {
            await desk.AppendAsync($"first of {day}", day);
        }

        return desk;
    }

    private static async Task CheckAsync(LedgerDesk desk, string id)
    {
        await desk.AppendAsync(id);
        await desk.ReadBeforeAsync(id);
    }
}
