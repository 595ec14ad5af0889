using Monitor.Core.Contradictions;
using Monitor.Testing;

namespace Monitor.Storage.Tests.Ledger;

[Collection(AzuriteGroup.Name)]
public sealed class BlobLedgerTests(AzuriteFixture azurite) : LedgerContract
{
    [Fact]
    public async Task AppendAsync_CreatesTheContainerThatIsMissing()
    {
        await azurite.Blobs().GetBlobContainerClient("ledger").DeleteIfExistsAsync();
        var desk = new LedgerDesk(azurite.Blobs());

        await desk.AppendAsync("s1");

        Assert.Equal(["s1"], await new LedgerDesk(azurite.Blobs(), desk.Key).ReadMonthAsync());
    }

    [Fact]
    public async Task AppendAsync_SeesWhatAnotherInstanceAppended()
    {
        var one = new LedgerDesk(azurite.Blobs());
        var other = new LedgerDesk(azurite.Blobs(), one.Key);

        await one.AppendAsync("s1");
        await other.AppendAsync("s2");
        await one.AppendAsync("s3");

        Assert.Equal(["s1", "s2"], await one.ReadBeforeAsync("s3"));
        Assert.Equal(["s1"], await other.ReadBeforeAsync("s2"));
    }

    [Fact]
    public async Task AppendAsync_DoneAgainAfterACrash_KeepsThePosition()
    {
        var crashed = new LedgerDesk(azurite.Blobs());
        await crashed.AppendAsync("s1");
        await crashed.AppendAsync("s2");
        var restarted = new LedgerDesk(azurite.Blobs(), crashed.Key);

        await restarted.AppendAsync("s1");

        Assert.Equal([], await restarted.ReadBeforeAsync("s1"));
        Assert.Equal(["s1", "s2"], await restarted.ReadMonthAsync());
        Assert.Equal(2, (await restarted.DownloadAsync()).Count(c => c == '\n'));
    }

    [Fact]
    public async Task ReadOthersAsync_SeesAnotherMonthThatGrewSince()
    {
        var one = new LedgerDesk(azurite.Blobs());
        var other = new LedgerDesk(azurite.Blobs(), one.Key);
        await one.AppendAsync("s1");
        await other.AppendAsync("s2", "2025-09-01");
        await one.ReadBeforeAsync("s1");

        await other.AppendAsync("s3", "2025-09-02");

        Assert.Equal(["s2", "s3"], await one.ReadBeforeAsync("s1"));
    }

    [Fact]
    public async Task AppendAsync_AppendsOnceWhenTheAnswerWasLost()
    {
        var desk = new LedgerDesk(azurite.Blobs());
        await desk.AppendAsync("s1");
        var handler = new LostAnswerHandler(r => r.RequestUri!.Query.Contains("appendblock", StringComparison.Ordinal));
        var unlucky = new LedgerDesk(azurite.Blobs(handler), desk.Key);

        await unlucky.AppendAsync("s2");

        Assert.Equal(["s1"], await unlucky.ReadBeforeAsync("s2"));
        Assert.Equal(2, (await desk.DownloadAsync()).Count(c => c == '\n'));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public async Task ReadOthersAsync_AnswersTheSameWithAnyCache(int megabytes)
    {
        var desk = new LedgerDesk(azurite.Blobs(), options: new() { LedgerCacheMegabytes = megabytes });
        foreach (var (id, day) in new[] { ("s1", "2025-08-01"), ("s2", "2025-09-01"), ("s3", "2025-08-02"), ("s4", "2025-10-01") })
        {
            await desk.AppendAsync(id, day);
        }

        Assert.Equal(["s1", "s2", "s4"], await desk.ReadBeforeAsync("s3", "2025-08-02"));
    }

    protected override ILedger CreateLedger() => new LedgerDesk(azurite.Blobs()).Ledger;
}
