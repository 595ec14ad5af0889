using Azure.Storage.Queues;

namespace Monitor.EndToEnd.Tests;

public sealed class CrashTests
{
    private const int Kills = 20;

    [Fact]
    public async Task Run_LosesAndDoublesNothing_KilledTwentyTimes()
    {
        await using var undisturbed = await Workplace.CreateAsync();
        var seeds = SeedRounds.Write(undisturbed.Folder, Kills);
        await MonitorProcess.RunAsync(undisturbed.Run("--once", "--seeds", seeds.All));
        var expected = await StorageSnapshot.ReadAsync(undisturbed.Storage);
        await using var workplace = await Workplace.CreateAsync();

        var interrupted = await KillAsync(workplace, seeds.Rounds);
        var last = await MonitorProcess.RunAsync(workplace.Run("--once", "--seeds", seeds.All));

        Assert.Equal(0, last.ExitCode);
        Assert.True(interrupted >= Kills / 2, $"Only {interrupted} of {Kills} kills left work behind.");
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

    /// <returns>How many of the kills left something undone.</returns>
    private static async Task<int> KillAsync(Workplace workplace, IReadOnlyList<string> rounds)
    {
        var random = new Random(20_251_123);
        var interrupted = 0;
        foreach (var round in rounds)
        {
            // A run starts in about a second and is done with its round in another two: the kills fall all over it.
            using var run = MonitorProcess.Start(workplace.Run("--seeds", round));
            await Task.Delay(random.Next(700, 2_500));
            run.Kill();
            interrupted += await HasWorkLeftAsync(workplace, round) ? 1 : 0;
        }

        return interrupted;
    }

    private static async Task<bool> HasWorkLeftAsync(Workplace workplace, string round)
    {
        var queue = new QueueClient(workplace.Storage, "statements");
        var waiting = await queue.ExistsAsync() ? (await queue.GetPropertiesAsync()).Value.ApproximateMessagesCount : 0;
        var stored = (await StorageSnapshot.ReadAsync(workplace.Storage)).Keys.ToLookup(k => k.Split('/')[0]);
        var articles = Directory.GetFiles(Path.GetDirectoryName(round)!, "round*.txt", SearchOption.AllDirectories).Length;
        return waiting > 0 || stored["analyses"].Count() < Math.Min(articles, stored["articles"].Count() + 1);
    }
}
