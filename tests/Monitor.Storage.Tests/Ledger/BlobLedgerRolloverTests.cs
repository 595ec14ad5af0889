using Monitor.Testing;

namespace Monitor.Storage.Tests.Ledger;

/// <summary>A blob takes 50,000 appends; then the month goes on in the next.</summary>
[Collection(AzuriteGroup.Name)]
public sealed class BlobLedgerRolloverTests(AzuriteFixture azurite)
{
    private static readonly string[] Ids = [.. Enumerable.Range(1, 7).Select(n => $"s{n}")];

    private readonly StorageOptions _options = new() { SegmentBlockLimit = 3 };

    [Fact]
    public async Task AppendAsync_GoesOnInTheNextBlob_AndKeepsTheOrder()
    {
        var desk = await FillAsync();

        Assert.Equal(["2025-08.0002.jsonl", "2025-08.0003.jsonl", "2025-08.jsonl"], await desk.ListFilesAsync());
        Assert.Equal(Ids, await desk.ReadMonthAsync());
        Assert.Equal(Ids, await new LedgerDesk(azurite.Blobs(), desk.Key, _options).ReadMonthAsync());
        Assert.Equal(["s1", "s2", "s3", "s4"], await desk.ReadBeforeAsync("s5"));
    }

    [Fact]
    public async Task AppendAsync_FindsAStatementInAnEarlierBlob()
    {
        var desk = await FillAsync();
        var restarted = new LedgerDesk(azurite.Blobs(), desk.Key, _options);

        await restarted.AppendAsync("s2");
        await restarted.AppendAsync("s5");

        Assert.Equal(Ids, await restarted.ReadMonthAsync());
        Assert.Equal(["s1"], await restarted.ReadBeforeAsync("s2"));
    }

    [Fact]
    public async Task AppendAsync_GoesOnWhenTheServiceRefusesAFurtherBlock()
    {
        var handler = new FullBlobHandler("2025-08.jsonl");
        var desk = new LedgerDesk(azurite.Blobs(handler));
        await desk.AppendAsync("s1");
        handler.IsFull = true;

        await desk.AppendAsync("s2");
        await desk.AppendAsync("s3");

        Assert.Equal(["2025-08.0002.jsonl", "2025-08.jsonl"], await desk.ListFilesAsync());
        Assert.Equal(["s1", "s2", "s3"], await desk.ReadMonthAsync());
    }

    private async Task<LedgerDesk> FillAsync()
    {
        var desk = new LedgerDesk(azurite.Blobs(), options: _options);
        foreach (var id in Ids)
        {
            await desk.AppendAsync(id);
        }

        return desk;
    }
}
