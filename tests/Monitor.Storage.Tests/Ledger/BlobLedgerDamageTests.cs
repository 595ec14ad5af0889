using System.Text;
using Azure.Storage.Blobs.Specialized;
using Monitor.Testing;

namespace Monitor.Storage.Tests.Ledger;

/// <summary>What people and broken tools do to a ledger blob.</summary>
[Collection(AzuriteGroup.Name)]
public sealed class BlobLedgerDamageTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData("{\"id\":\"s2\",\"spea")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"id\":\"\xff\"}")]
    public async Task AnUnreadableLine_CostsNoOther_AndIsLoggedOnce(string line)
    {
        var desk = new LedgerDesk(azurite.Blobs());
        await desk.AppendAsync("s1");
        var offset = (await desk.DownloadAsync()).Length;
        await AppendRawAsync(desk, line + "\n");

        await desk.AppendAsync("s3");
        await desk.AppendAsync("s4");

        Assert.Equal(["s1", "s3", "s4"], await desk.ReadMonthAsync());
        Assert.Equal(["s1", "s3", "s4"], await new LedgerDesk(azurite.Blobs(), desk.Key).ReadMonthAsync());
        Assert.StartsWith(
            $"Blob ledger/by/{desk.Key.EntityId}/2025-08.jsonl, byte {Encoding.UTF8.GetByteCount((await desk.DownloadAsync())[..offset])}: skipped a line of",
            Assert.Single(desk.Logged),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATornLine_IsEndedBeforeTheNext()
    {
        var desk = new LedgerDesk(azurite.Blobs());
        await desk.AppendAsync("s1");
        await AppendRawAsync(desk, "{\"id\":\"to");

        await desk.AppendAsync("s2");

        Assert.Equal(["s1", "s2"], await desk.ReadMonthAsync());
        Assert.Equal(["s1", "s2"], await new LedgerDesk(azurite.Blobs(), desk.Key).ReadMonthAsync());
        Assert.Equal("{\"id\":\"to", (await desk.DownloadAsync()).Split('\n')[1]);
    }

    [Fact]
    public async Task ALastLineWithoutLineFeed_StillCounts()
    {
        var desk = new LedgerDesk(azurite.Blobs());
        await desk.AppendAsync("s1");
        await AppendRawAsync(desk, Samples.Json(Samples.Statement("s2")));

        await desk.AppendAsync("s2");
        await desk.AppendAsync("s3");

        Assert.Equal(["s1", "s2", "s3"], await desk.ReadMonthAsync());
        Assert.Equal(3, (await desk.DownloadAsync()).Count(c => c == '\n'));
    }

    [Fact]
    public async Task AShortenedBlob_IsReadAnew()
    {
        var desk = new LedgerDesk(azurite.Blobs());
        await desk.AppendAsync("s1");
        await desk.AppendAsync("s2");
        await ReplaceAsync(desk, lines => lines[1..], asAppendBlob: true);

        await desk.AppendAsync("s3");

        Assert.Equal(["s2", "s3"], await desk.ReadMonthAsync());
    }

    [Fact]
    public async Task ABlobChangedWithoutChangingItsLength_IsReadAnew()
    {
        var desk = new LedgerDesk(azurite.Blobs());
        await desk.AppendAsync("s1");
        await desk.AppendAsync("s2");
        await ReplaceAsync(desk, lines => [lines[1], lines[0]], asAppendBlob: true);

        Assert.Equal(["s2", "s1"], await desk.ReadMonthAsync());
    }

    [Fact]
    public async Task ABlobUploadedFromAnEditor_StaysAndTheMonthGoesOnInTheNext()
    {
        var desk = new LedgerDesk(azurite.Blobs());
        await desk.AppendAsync("s1");
        await desk.AppendAsync("s2");
        await ReplaceAsync(desk, lines => ["\uFEFF" + lines[0] + "\r"], asAppendBlob: false);

        await desk.AppendAsync("s3");

        Assert.Equal(["s1", "s3"], await desk.ReadMonthAsync());
        Assert.Equal(["s1", "s3"], await new LedgerDesk(azurite.Blobs(), desk.Key).ReadMonthAsync());
        Assert.Equal(["2025-08.0002.jsonl", "2025-08.jsonl"], await desk.ListFilesAsync());
    }

    [Fact]
    public async Task ARemovedBlob_IsStartedAnew()
    {
        var desk = new LedgerDesk(azurite.Blobs());
        await desk.AppendAsync("s1");
        await desk.Blob().DeleteAsync();

        await desk.AppendAsync("s2");

        Assert.Equal(["s2"], await desk.ReadMonthAsync());
    }

    [Fact]
    public async Task ForeignBlobs_AreLeftAlone()
    {
        var desk = new LedgerDesk(azurite.Blobs());
        await desk.AppendAsync("s1");
        await desk.Blob("2025-07.jsonl.bak").UploadAsync(new BinaryData("x"));
        await desk.Blob("2025-13.jsonl").UploadAsync(new BinaryData("x"));
        await desk.Blob("notes/2025-07.jsonl").UploadAsync(new BinaryData("x"));

        Assert.Equal(["s1"], await desk.ReadMonthAsync());
        Assert.Empty(desk.Logged);
    }

    private static Task AppendRawAsync(LedgerDesk desk, string text) =>
        AppendRawAsync(desk, Encoding.Latin1.GetBytes(text));

    private static async Task AppendRawAsync(LedgerDesk desk, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        await AppendBlob(desk).AppendBlockAsync(stream);
    }

    private static async Task ReplaceAsync(LedgerDesk desk, Func<string[], string[]> edit, bool asAppendBlob)
    {
        var lines = (await desk.DownloadAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var text = string.Concat(edit(lines).Select(line => line + "\n"));
        await desk.Blob().DeleteAsync();
        if (asAppendBlob)
        {
            await AppendBlob(desk).CreateAsync();
            await AppendRawAsync(desk, Encoding.UTF8.GetBytes(text));
        }
        else
        {
            await desk.Blob().UploadAsync(new BinaryData(text));
        }
    }

    private static AppendBlobClient AppendBlob(LedgerDesk desk) =>
        desk.Blob().GetParentBlobContainerClient().GetAppendBlobClient(desk.Blob().Name);
}
