using Monitor.Core.Contradictions;
using Monitor.Storage.Documents;
using Monitor.Testing;

namespace Monitor.Storage.Tests.Documents;

[Collection(AzuriteGroup.Name)]
public sealed class BlobContradictionStoreTests(AzuriteFixture azurite) : ContradictionStoreContract
{
    [Fact]
    public async Task CreateAsync_KnowsItsOwnWhenTheAnswerWasLost()
    {
        var id = Samples.NewId();
        await CreateStore().CreateAsync(Samples.Contradiction(Samples.NewId()), CancellationToken.None);   // the container is there
        var handler = new LostAnswerHandler(request => request.Method == HttpMethod.Put);
        var store = new BlobContradictionStore(azurite.Blobs(handler));

        var first = await store.CreateAsync(Samples.Contradiction(id), CancellationToken.None);
        var second = await store.CreateAsync(Samples.Contradiction(id), CancellationToken.None);

        Assert.True(first);
        Assert.False(second);
    }

    protected override IContradictionStore CreateStore() => new BlobContradictionStore(azurite.Blobs());
}
