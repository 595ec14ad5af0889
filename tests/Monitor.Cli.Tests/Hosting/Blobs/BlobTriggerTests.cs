using System.Text.Json;
using Azure.Storage.Blobs;
using Monitor.Cli.Hosting.Blobs;
using Monitor.Testing;

namespace Monitor.Cli.Tests.Hosting.Blobs;

public sealed class BlobTriggerTests(AzuriteFixture azurite) : HostTests(azurite)
{
    [Fact]
    public async Task Blob_RunsOnceAcrossRestarts()
    {
        await UploadAsync("a.txt", "1");
        await UploadAsync("b/c.txt", "2");
        await UploadAsync("other.json", "not meant");

        await DrainAsync("BlobProbe");
        await DrainAsync("BlobProbe");

        Assert.Equal(["a: 1", "b/c: 2"], Probe.Texts.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Blob_RunsAgainWhenItChanges()
    {
        await UploadAsync("a.txt", "1");
        var host = await StartHostAsync("BlobProbe");
        await DrainAsync(host);

        await UploadAsync("a.txt", "2");
        await DrainAsync(host);

        Assert.Equal(["a: 1", "a: 2"], Probe.Texts);
    }

    [Fact]
    public async Task Blob_RunsOnceHoweverManyHosts()
    {
        var hosts = await Task.WhenAll(StartHostAsync("BlobProbe"), StartHostAsync("BlobProbe"));

        await Parallel.ForAsync(0, 20, async (i, _) => await UploadAsync($"{i}.txt", ""));
        await Task.WhenAll(hosts.Select(DrainAsync));

        Assert.Equal(20, Probe.Calls.Count);
        Assert.Equal(20, Probe.Texts.Distinct().Count());
    }

    [Fact]
    public async Task Blob_IsAnnouncedAgainAfterACrashBeforeItWasAnnounced()
    {
        var etag = await UploadAsync("a.txt", "1");
        await Receipts(TimeSpan.FromHours(1)).ClaimAsync(Message("a.txt", etag), CancellationToken.None);   // and no more

        var host = await StartHostAsync("BlobProbe", change: o => o with { ReceiptTimeout = TimeSpan.FromSeconds(1) });
        await DrainAsync(host);

        Assert.Equal(["a: 1"], Probe.Texts);
    }

    [Fact]
    public async Task ClaimAsync_LeavesAPendingReceiptToItsHostAtFirst()
    {
        var message = Message("a.txt", "0x1");
        var receipts = Receipts(TimeSpan.FromHours(1));

        var first = await receipts.ClaimAsync(message, CancellationToken.None);
        var second = await receipts.ClaimAsync(message, CancellationToken.None);
        await receipts.MarkDoneAsync(message, CancellationToken.None);
        var third = await receipts.ClaimAsync(message, CancellationToken.None);

        Assert.Equal([ReceiptClaim.Mine, ReceiptClaim.Pending, ReceiptClaim.Told], [first, second, third]);
    }

    [Fact]
    public async Task ClaimAsync_LetsOneHostTakeOverAnOldReceipt()
    {
        var message = Message("a.txt", "0x1");
        var receipts = Receipts(TimeSpan.Zero);
        await receipts.ClaimAsync(message, CancellationToken.None);

        var claim = await receipts.ClaimAsync(message, CancellationToken.None);

        Assert.Equal(ReceiptClaim.Mine, claim);
    }

    [Fact]
    public async Task Blob_PassesOverAMessageOfAVersionThatIsGone()
    {
        await UploadAsync("a.txt", "1");
        await AnnounceAsync(Message("a.txt", "0x8DB0000000000"));
        await AnnounceAsync(Message("gone.txt", "0x8DB0000000000"));

        await DrainAsync("BlobProbe");

        Assert.Equal(["a: 1"], Probe.Texts);
        Assert.Empty(await Queues.ReadAsync("webjobs-blobtrigger-poison"));
    }

    [Fact]
    public async Task Blob_IsPoisonAfterPoisonBlobThreshold()
    {
        Probe.Then = (_, _) => throw new InvalidOperationException("always");
        var etag = await UploadAsync("a.txt", "1");

        await DrainAsync("BlobProbe", """{ "extensions": { "blobs": { "poisonBlobThreshold": 2 } } }""");

        Assert.Equal(2, Probe.Calls.Count);
        var poison = JsonSerializer.Deserialize<BlobPoisonMessage>(Assert.Single(await Queues.ReadAsync("webjobs-blobtrigger-poison")));
        Assert.Equal(new BlobPoisonMessage("BlobProbe", "BlockBlob", "inbox", "a.txt", etag), poison);
    }

    [Fact]
    public async Task Blob_OfAnotherHostsFunctionIsKept()
    {
        await AnnounceAsync(Message("a.txt", "0x1") with { FunctionId = "Elsewhere" });

        await DrainAsync("BlobProbe", """{ "extensions": { "blobs": { "poisonBlobThreshold": 2 } } }""");

        Assert.Contains("Elsewhere", Assert.Single(await Queues.ReadAsync("webjobs-blobtrigger-poison")), StringComparison.Ordinal);
    }

    private async Task<string> UploadAsync(string name, string content)
    {
        var container = Blobs.GetBlobContainerClient("inbox");
        await container.CreateIfNotExistsAsync();
        var uploaded = await container.GetBlobClient(name).UploadAsync(BinaryData.FromString(content), overwrite: true);
        return uploaded.Value.ETag.ToString().Trim('"');
    }

    private Task AnnounceAsync(BlobTriggerMessage message) =>
        Queues.SendAsync("azure-webjobs-blobtrigger-monitor", JsonSerializer.Serialize(message, JsonSerializerOptions.Web));

    private BlobReceipts Receipts(TimeSpan timeout)
    {
        BlobContainerClient container = Blobs.GetBlobContainerClient("azure-webjobs-hosts");
        container.CreateIfNotExists();
        return new BlobReceipts(container, timeout);
    }

    private static BlobTriggerMessage Message(string name, string etag) => new("BlobProbe", "inbox", name, etag);
}
