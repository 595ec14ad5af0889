using Monitor.Core.Alerts;

namespace Monitor.Storage.Tests.Documents;

public abstract class DeliveryStoreContract
{
    private readonly string _key = Samples.NewId();

    [Fact]
    public async Task FindAsync_ReturnsNullForAnUnknownKey() =>
        Assert.Null(await CreateStore().FindAsync(_key, CancellationToken.None));

    [Fact]
    public async Task CreateAsync_KeepsTheFirst()
    {
        var store = CreateStore();

        var first = await store.CreateAsync(Samples.Delivery(_key), CancellationToken.None);
        var second = await store.CreateAsync(Samples.Delivery(_key, DeliveryState.Failed), CancellationToken.None);

        Assert.True(first);
        Assert.False(second);
        Assert.Equal(Samples.Delivery(_key), await store.FindAsync(_key, CancellationToken.None));
    }

    [Fact]
    public async Task CreateAsync_LetsOneOfManyWin()
    {
        var store = CreateStore();

        var created = await Task.WhenAll(Enumerable.Range(0, 8)
            .Select(_ => Task.Run(() => store.CreateAsync(Samples.Delivery(_key), CancellationToken.None))));

        Assert.Single(created, isWinner => isWinner);
    }

    [Fact]
    public async Task SaveAsync_ReplacesTheRecord()
    {
        var store = CreateStore();
        await store.CreateAsync(Samples.Delivery(_key), CancellationToken.None);

        await store.SaveAsync(Samples.Delivery(_key, DeliveryState.Accepted), CancellationToken.None);

        Assert.Equal(Samples.Delivery(_key, DeliveryState.Accepted), await store.FindAsync(_key, CancellationToken.None));
    }

    [Fact]
    public async Task ReplaceAsync_KeepsWhatAnotherRunWrote()
    {
        var store = CreateStore();
        await store.CreateAsync(Samples.Delivery(_key, DeliveryState.Uncertain), CancellationToken.None);

        var replaced = await store.ReplaceAsync(
            Samples.Delivery(_key), Samples.Delivery(_key, DeliveryState.Accepted), CancellationToken.None);

        Assert.False(replaced);
        Assert.Equal(Samples.Delivery(_key, DeliveryState.Uncertain), await store.FindAsync(_key, CancellationToken.None));
    }

    [Fact]
    public async Task ReplaceAsync_LetsOneOfManyWin()
    {
        var store = CreateStore();
        await store.CreateAsync(Samples.Delivery(_key), CancellationToken.None);

        var replaced = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => store.ReplaceAsync(
            Samples.Delivery(_key), Samples.Delivery(_key, DeliveryState.Accepted), CancellationToken.None))));

        Assert.Single(replaced, isWinner => isWinner);
    }

    protected abstract IDeliveryStore CreateStore();
}
