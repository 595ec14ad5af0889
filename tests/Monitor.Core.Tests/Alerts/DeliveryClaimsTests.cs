using Monitor.Core.Alerts;

namespace Monitor.Core.Tests.Alerts;

public sealed class DeliveryClaimsTests
{
    private const int Runs = 8;

    private static readonly Delivery Claim = Services.Delivery("email", "a@x.example") with { Updated = Examples.Day(2025, 9, 1) };

    [Fact]
    public async Task TakeAsync_IsGivenToOneOfManyRunsThatBegin()
    {
        var claims = new DeliveryClaims(new InMemoryDeliveryStore());

        var results = await Task.WhenAll(Enumerable.Range(0, Runs).Select(_ => Task.Run(() => claims.TakeAsync(Claim, null, default))));

        Assert.Single(results.OfType<ClaimResult.Taken>());
    }

    [Theory]
    [InlineData(DeliveryState.Waiting)]
    [InlineData(DeliveryState.Sending)]
    [InlineData(DeliveryState.Uncertain)]
    public async Task TakeAsync_IsGivenToOneOfManyRunsThatTryAgain(DeliveryState state)
    {
        var store = new MeetingDeliveryStore(Runs);
        await store.CreateAsync(Claim with { State = state, Updated = DateTimeOffset.UnixEpoch }, default);
        var claims = new DeliveryClaims(store);

        var results = await Task.WhenAll(Enumerable.Range(0, Runs).Select(_ => claims.TakeAsync(Claim, TimeSpan.FromMinutes(1), default)));

        Assert.Single(results.OfType<ClaimResult.Taken>());
        Assert.Equal(Runs - 1, results.OfType<ClaimResult.Busy>().Count());
    }
}
