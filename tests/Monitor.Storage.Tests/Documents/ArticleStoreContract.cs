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

    protected abstract IArticleStore CreateStore();
}
