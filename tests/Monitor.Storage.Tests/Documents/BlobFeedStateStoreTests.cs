using Monitor.Core.Feeds;
using Monitor.Storage.Documents;
using Monitor.Testing;

namespace Monitor.Storage.Tests.Documents;

[Collection(AzuriteGroup.Name)]
public sealed class BlobFeedStateStoreTests(AzuriteFixture azurite) : FeedStateStoreContract
{
    [Fact]
    public async Task ListAsync_IsEmptyWithoutTheContainer()
    {
        await azurite.Blobs().GetBlobContainerClient("feeds").DeleteIfExistsAsync();

        Assert.Empty(await CreateStore().ListAsync(CancellationToken.None).ToListAsync());
    }

    [Fact]
    public async Task SaveAsync_CreatesTheContainerThatIsMissing()
    {
        var id = Samples.NewId();
        await azurite.Blobs().GetBlobContainerClient("feeds").DeleteIfExistsAsync();

        await CreateStore().SaveAsync(Samples.FeedState(id), CancellationToken.None);

        Assert.Equal(Samples.FeedState(id), await CreateStore().FindAsync(id, CancellationToken.None));
    }

    protected override IFeedStateStore CreateStore() => new BlobFeedStateStore(azurite.Blobs());
}
