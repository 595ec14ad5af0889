using Monitor.Cli.Running;

namespace Monitor.Cli.Tests.Running;

public sealed class ShiftedTimeProviderTests
{
    [Fact]
    public void GetUtcNow_GoesOnFromTheStart()
    {
        var start = new DateTimeOffset(2025, 8, 30, 12, 0, 0, TimeSpan.Zero);

        var time = new ShiftedTimeProvider(start);

        Assert.InRange(time.GetUtcNow() - start, TimeSpan.Zero, TimeSpan.FromMinutes(1));
        Assert.Equal(TimeSpan.Zero, time.GetUtcNow().Offset);
    }
}
