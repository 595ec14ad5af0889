using Azure.Storage.Blobs;
using Monitor.Cli.Hosting.Timers;
using Monitor.Testing;

namespace Monitor.Cli.Tests.Hosting.Timers;

public sealed class TimerSlotsTests(AzuriteFixture azurite) : HostTests(azurite)
{
    private static readonly DateTimeOffset Slot = new(2026, 3, 1, 10, 5, 0, TimeSpan.Zero);

    [Fact]
    public async Task TryClaimAsync_RefusesWhileAnotherHostRunsTheTimer()
    {
        await using var first = await ClaimAsync(Slot);

        var second = await ClaimAsync(Slot.AddMinutes(5));

        Assert.NotNull(first);
        Assert.Null(second);
    }

    [Fact]
    public async Task TryClaimAsync_RefusesASlotThatHasBeenRun()
    {
        await (await ClaimAsync(Slot))!.DisposeAsync();

        var again = await ClaimAsync(Slot);
        await using var next = await ClaimAsync(Slot.AddMinutes(5));

        Assert.Null(again);
        Assert.NotNull(next);
    }

    [Fact]
    public async Task TryClaimAsync_IgnoresSlotsForARunBetween()
    {
        await (await ClaimAsync(Slot))!.DisposeAsync();

        await using var between = await ClaimAsync(slot: null);

        Assert.NotNull(between);
    }

    private async Task<TimerClaim?> ClaimAsync(DateTimeOffset? slot)
    {
        BlobContainerClient container = Blobs.GetBlobContainerClient("azure-webjobs-hosts");
        await container.CreateIfNotExistsAsync();
        return await new TimerSlots(container).TryClaimAsync("TimerProbe", slot, CancellationToken.None);
    }
}
