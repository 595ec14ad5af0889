using Monitor.Core.Feeds;

namespace Monitor.Storage.Tests.Documents;

public abstract class FeedStateStoreContract
{
    private readonly string _id = Samples.NewId();

    [Fact]
    public async Task FindAsync_ReturnsNullForAFeedNeverTried() =>
        Assert.Null(await CreateStore().FindAsync(_id, CancellationToken.None));

    [Fact]
    public async Task SaveAsync_ReplacesTheState()
    {
        var store = CreateStore();

        await store.SaveAsync(Samples.FeedState(_id), CancellationToken.None);
        await store.SaveAsync(Samples.FeedState(_id, failures: 3), CancellationToken.None);

        Assert.Equal(Samples.FeedState(_id, failures: 3), await store.FindAsync(_id, CancellationToken.None));
    }

    [Fact]
    public async Task ListAsync_GoesByFeedId()
    {
        var store = CreateStore();
        string[] ids = [$"{_id}-b", _id, $"{_id}-a"];
        foreach (var id in ids)
        {
            await store.SaveAsync(Samples.FeedState(id), CancellationToken.None);
        }

        var listed = await store.ListAsync(CancellationToken.None).Select(s => s.FeedId).ToListAsync();

        Assert.Equal([_id, $"{_id}-a", $"{_id}-b"], listed.Where(id => id.StartsWith(_id, StringComparison.Ordinal)));
    }

    protected abstract IFeedStateStore CreateStore();
}
