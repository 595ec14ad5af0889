using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Monitor.Testing;

namespace Monitor.Cli.Tests.Hosting.Timers;

public sealed class TimerListenerTests : HostTests
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 3, 1, 10, 2, 0, TimeSpan.Zero));

    public TimerListenerTests(AzuriteFixture azurite)
        : base(azurite)
    {
        Time = _time;
        Settings["ProbeSchedule"] = "0 */5 * * * *";
    }

    [Fact]
    public async Task Timer_FiresAtStartAndThenOnSchedule()
    {
        await StartHostAsync("TimerProbe");
        await UntilAsync(() => Probe.Calls.Count == 1);
        var atStart = Probe.LastStatus!;

        await AdvanceUntilAsync(() => Probe.Calls.Count == 2);

        Assert.Equal(new DateTime(2026, 3, 1, 10, 5, 0, DateTimeKind.Utc), atStart.Next);
        Assert.Equal(new DateTime(2026, 3, 1, 10, 2, 0, DateTimeKind.Utc), Probe.LastStatus!.Last);
        Assert.Equal(new DateTime(2026, 3, 1, 10, 10, 0, DateTimeKind.Utc), Probe.LastStatus.Next);
    }

    [Fact]
    public async Task Timer_NeverOverlapsItself()
    {
        var release = new TaskCompletionSource();
        var running = 0;
        var most = 0;
        Probe.Then = async (_, _) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            await release.Task;
            Interlocked.Decrement(ref running);
        };
        await StartHostAsync("TimerProbe");
        await UntilAsync(() => Probe.Calls.Count == 1);

        _time.Advance(TimeSpan.FromMinutes(30));   // six slots pass
        release.SetResult();
        await AdvanceUntilAsync(() => Probe.Calls.Count == 2);

        Assert.Equal(1, most);
        Assert.Equal(new DateTime(2026, 3, 1, 10, 40, 0, DateTimeKind.Utc), Probe.LastStatus!.Next);   // 10:35, the missed ones not
    }

    [Fact]
    public async Task Timer_RunsOncePerSlotHoweverManyHosts()
    {
        await StartHostAsync("TimerProbe");
        await StartHostAsync("TimerProbe");
        await UntilAsync(() => Probe.Calls.Count == 2);   // each at its start

        await AdvanceUntilAsync(() => Probe.Calls.Count > 2 && Log.At(LogLevel.Debug).Any(line =>
            line.Text.StartsWith("TimerProbe: another host runs it for 2026-03-01T10:05:00", StringComparison.Ordinal)));

        Assert.Equal(3, Probe.Calls.Count);
    }

    [Fact]
    public async Task Timer_FiresAgainAfterAFailure()
    {
        Probe.Then = (_, _) => throw new InvalidOperationException("no");
        var host = await StartHostAsync("TimerProbe");

        await AdvanceUntilAsync(() => Probe.Calls.Count == 2);

        await UntilAsync(() => host.Progress.Functions.Single().Failed == 2);
    }

    [Fact]
    public void Create_NamesTheScheduleSettingThatIsMissing()
    {
        Settings.Remove("ProbeSchedule");

        var exception = Assert.Throws<UserException>(() => CreateHost("TimerProbe"));

        Assert.Contains("setting \"ProbeSchedule\" is missing", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("BadSchedule", "read \"every day\", expected six fields")]
    [InlineData("BadPath", "read \"{name}\", expected a container and a name")]
    public void Create_NamesAnArgumentThatCannotBeRead(string function, string expected)
    {
        var exception = Assert.Throws<UserException>(() => CreateHost(function));

        Assert.StartsWith($"Function {function} (", exception.Message, StringComparison.Ordinal);
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
    }

    // In small steps, up to the next slot at most: the host may not be waiting yet.
    private Task AdvanceUntilAsync(Func<bool> condition)
    {
        var end = _time.GetUtcNow().AddMinutes(4);
        return UntilAsync(() =>
        {
            if (_time.GetUtcNow() < end)
            {
                _time.Advance(TimeSpan.FromSeconds(5));
            }

            return condition();
        });
    }
}
