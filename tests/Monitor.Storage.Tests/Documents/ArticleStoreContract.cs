using Monitor.Core.Articles;

namespace Monitor.Storage.Tests.Documents;

public abstract class ArticleStoreContract
{
    private readonly string _id = Samples.NewId();

    [Fact]
    public async Task FindAsync_ReturnsNullForAnUnknownId() =>
        Assert.Null(await CreateStore().FindAsync(_id, CancellationToken.None));

    [Fact]
    public async Task FindAsync_ReturnsWhatWasSaved()
    {
        var store = CreateStore();

        var saved = await store.SaveAsync(Samples.Article(_id), CancellationToken.None);

        Assert.True(saved);
        Assert.Equal(Samples.Article(_id), await store.FindAsync(_id, CancellationToken.None));
    }

    [Fact]
    public async Task SaveAsync_WritesNothingForTheSameText()
    {
        var store = CreateStore();
        await store.SaveAsync(Samples.Article(_id), CancellationToken.None);

        var saved = await store.SaveAsync(Samples.Article(_id) with { Title = "Another headline" }, CancellationToken.None);

        Assert.False(saved);
        Assert.Equal(Samples.Article(_id), await store.FindAsync(_id, CancellationToken.None));
    }

    [Fact]
    public async Task SaveAsync_ReplacesARevisedText()
    {
        var store = CreateStore();
        await store.SaveAsync(Samples.Article(_id), CancellationToken.None);

        var saved = await store.SaveAsync(Samples.Article(_id, "“Yes,” said the minister."), CancellationToken.None);

        Assert.True(saved);
        Assert.Equal("“Yes,” said the minister.", (await store.FindAsync(_id, CancellationToken.None))!.Text);
    }

    [Fact]
    public async Task ListIdsAsync_KnowsPrefixAndTime()
    {
        var store = CreateStore();
        await store.SaveAsync(Samples.Article(_id), CancellationToken.None);
        var inAnHour = -TimeSpan.FromHours(1);

        var listed = await store.ListIdsAsync(_id[..8], inAnHour, CancellationToken.None).ToListAsync();
        var before = await store.ListIdsAsync(_id[..8], TimeSpan.FromDays(36_500), CancellationToken.None).ToListAsync();

        Assert.Equal([_id], listed);
        Assert.Empty(before);
        Assert.DoesNotContain(_id, await store.ListIdsAsync("no-such-prefix", inAnHour, CancellationToken.None).ToListAsync());
    }

    [Fact]
    public async Task AnnounceAsync_ChangesNothing_AndStopsAfterThreeTimes()
    {
        var store = CreateStore();
        await store.SaveAsync(Samples.Article(_id), CancellationToken.None);

        var announced = new List<bool>();
        for (var i = 0; i < 4; i++)
        {
            announced.Add(await store.AnnounceAsync(_id, CancellationToken.None));
        }

        Assert.Equal([true, true, true, false], announced);
        Assert.Equal(Samples.Article(_id), await store.FindAsync(_id, CancellationToken.None));
        Assert.False(await store.SaveAsync(Samples.Article(_id), CancellationToken.None));
    }

    protected abstract IArticleStore CreateStore();
}
