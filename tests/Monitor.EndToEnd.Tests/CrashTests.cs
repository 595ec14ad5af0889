namespace Monitor.EndToEnd.Tests;

public sealed class CrashTests
{
    private const int Kills = 20;

    [Fact]
    public async Task Run_LosesAndDoublesNothing_KilledTwentyTimes()
    {
        await using var undisturbed = await Workplace.CreateAsync();
        await MonitorProcess.RunAsync(undisturbed.Run("--once"));
        var expected = await StorageSnapshot.ReadAsync(undisturbed.Storage);
        await using var workplace = await Workplace.CreateAsync();

        // A run starts in about a second and reads the seeds in about two: the kills fall all over it.
        var random = new Random(20_251_123);
        for (var i = 0; i < Kills; i++)
        {
            using var run = MonitorProcess.Start(workplace.Run());
            await Task.Delay(random.Next(600, 2_500));
            run.Kill();
        }

        var last = await MonitorProcess.RunAsync(workplace.Run("--once"));

        Assert.Equal(0, last.ExitCode);
        Assert.Equal(expected, await StorageSnapshot.ReadAsync(workplace.Storage));
        Assert.Equal(expected.Keys.Count(k => k.StartsWith("alerts/", StringComparison.Ordinal)), last.Alerts.Count);
    }

    [Fact]
    public async Task Run_SharesTheWork_WithASecondInstance()
    {
        await using var alone = await Workplace.CreateAsync();
        await MonitorProcess.RunAsync(alone.Run("--once"));
        var expected = await StorageSnapshot.ReadAsync(alone.Storage);
        await using var workplace = await Workplace.CreateAsync();

        var results = await Task.WhenAll(
            MonitorProcess.RunAsync(workplace.Run("--once")), MonitorProcess.RunAsync(workplace.Run("--once")));

        Assert.All(results, r => Assert.Equal(0, r.ExitCode));
        Assert.Equal(expected, await StorageSnapshot.ReadAsync(workplace.Storage));
    }
}
