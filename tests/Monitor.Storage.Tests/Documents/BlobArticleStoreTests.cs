using Azure.Storage.Blobs;
using Monitor.Core.Articles;
using Monitor.Storage.Documents;
using Monitor.Testing;

namespace Monitor.Storage.Tests.Documents;

[Collection(AzuriteGroup.Name)]
public sealed class BlobArticleStoreTests(AzuriteFixture azurite) : ArticleStoreContract
{
    [Fact]
    public async Task SaveAsync_KeepsTheETagOfAnUnchangedText()
    {
        var id = Samples.NewId();
        var store = CreateStore();
        await store.SaveAsync(Samples.Article(id), CancellationToken.None);
        var before = (await Blob(id).GetPropertiesAsync()).Value.ETag;

        await store.SaveAsync(Samples.Article(id) with { Fetched = DateTimeOffset.UnixEpoch }, CancellationToken.None);

        Assert.Equal(before, (await Blob(id).GetPropertiesAsync()).Value.ETag);
    }

    [Fact]
    public async Task SaveAsync_DownloadsNothing()
    {
        var id = Samples.NewId();
        await CreateStore().SaveAsync(Samples.Article(id), CancellationToken.None);
        var counter = new CountingHandler();
        var store = new BlobArticleStore(azurite.Blobs(counter));

        await store.SaveAsync(Samples.Article(id), CancellationToken.None);

        Assert.Equal(1, counter.Count);   // a look at the metadata
    }

    [Fact]
    public async Task SaveAsync_WritesOnceWhenManySaveTheSame()
    {
        var id = Samples.NewId();

        var saved = await Task.WhenAll(Enumerable.Range(0, 8)
            .Select(_ => CreateStore().SaveAsync(Samples.Article(id), CancellationToken.None)));

        Assert.Single(saved, isWritten => isWritten);
    }

    [Fact]
    public async Task FindAsync_NamesABlobThatHoldsNoArticle()
    {
        var id = Samples.NewId();
        await CreateStore().SaveAsync(Samples.Article(id), CancellationToken.None);
        await Blob(id).UploadAsync(new BinaryData("""{ "id": 5 }"""), overwrite: true);

        var exception = await Assert.ThrowsAsync<InvalidDataException>(() => CreateStore().FindAsync(id, CancellationToken.None));

        Assert.StartsWith($"Blob articles/{id}.json: expected JSON of type Article", exception.Message, StringComparison.Ordinal);
    }

    protected override IArticleStore CreateStore() => new BlobArticleStore(azurite.Blobs());

    private BlobClient Blob(string id) => azurite.Blobs().GetBlobContainerClient("articles").GetBlobClient($"{id}.json");
}
