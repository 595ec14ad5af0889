using Monitor.Core.Contradictions;

namespace Monitor.Storage.Tests.Documents;

public abstract class ContradictionStoreContract
{
    private readonly string _id = Samples.NewId();

    [Fact]
    public async Task FindAsync_ReturnsNullForAnUnknownId() =>
        Assert.Null(await CreateStore().FindAsync(_id, CancellationToken.None));

    [Fact]
    public async Task CreateAsync_KeepsTheFirst()
    {
        var store = CreateStore();

        var first = await store.CreateAsync(Samples.Contradiction(_id), CancellationToken.None);
        var second = await store.CreateAsync(Samples.Contradiction(_id, "Something else."), CancellationToken.None);

        Assert.True(first);
        Assert.False(second);
        var found = await store.FindAsync(_id, CancellationToken.None);
        Assert.Equal(Samples.Json(Samples.Contradiction(_id)), Samples.Json(found));
    }

    [Fact]
    public async Task CreateAsync_LetsOneOfManyWin()
    {
        var store = CreateStore();

        var created = await Task.WhenAll(Enumerable.Range(0, 8)
            .Select(_ => Task.Run(() => store.CreateAsync(Samples.Contradiction(_id), CancellationToken.None))));

        Assert.Single(created, isWinner => isWinner);
    }

    [Fact]
    public async Task ListIdsAsync_IsSorted()
    {
        var store = CreateStore();
        string[] ids = [$"{_id}-b", _id, $"{_id}-a"];
        foreach (var id in ids)
        {
            await store.CreateAsync(Samples.Contradiction(id), CancellationToken.None);
        }

        var listed = await store.ListIdsAsync(CancellationToken.None).ToListAsync();

        Assert.Equal([_id, $"{_id}-a", $"{_id}-b"], listed.Where(id => id.StartsWith(_id, StringComparison.Ordinal)));
    }

    protected abstract IContradictionStore CreateStore();
}
