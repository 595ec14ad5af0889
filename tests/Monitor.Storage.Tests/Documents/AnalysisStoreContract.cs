using Monitor.Core.Statements;

namespace Monitor.Storage.Tests.Documents;

public abstract class AnalysisStoreContract
{
    private readonly string _id = Samples.NewId();

    [Fact]
    public async Task FindAsync_ReturnsNullForAnArticleNotAnalyzed() =>
        Assert.Null(await CreateStore().FindAsync(_id, CancellationToken.None));

    [Fact]
    public async Task SaveAsync_ReplacesTheAnalysis()
    {
        var store = CreateStore();

        await store.SaveAsync(Samples.Analysis(_id), CancellationToken.None);
        await store.SaveAsync(Samples.Analysis(_id, textHash: "4567"), CancellationToken.None);

        var found = await store.FindAsync(_id, CancellationToken.None);
        Assert.Equal(Samples.Json(Samples.Analysis(_id, textHash: "4567")), Samples.Json(found));
    }

    protected abstract IAnalysisStore CreateStore();
}
