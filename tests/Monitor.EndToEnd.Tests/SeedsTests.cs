namespace Monitor.EndToEnd.Tests;

public sealed class SeedsTests
{
    [Fact]
    public async Task Run_RaisesTheReversalOfTheSeeds()
    {
        await using var workplace = await Workplace.CreateAsync();

        var result = await MonitorProcess.RunAsync(workplace.Run("--once"));

        Assert.Equal(0, result.ExitCode);
        var alert = Assert.Single(result.Alerts, a => a.GetProperty("later").GetProperty("quote").GetString()!.Contains("get along", StringComparison.Ordinal));
        var (earlier, later) = (alert.GetProperty("earlier"), alert.GetProperty("later"));
        Assert.Equal("reversal", alert.GetProperty("relation").GetString());
        Assert.Equal("Donald Trump", alert.GetProperty("speaker").GetString());
        Assert.Equal("they don't really get along, for obvious reasons", later.GetProperty("quote").GetString()!.TrimEnd('.', ','));
        Assert.StartsWith("I think Putin and Zelensky are getting along a little better than I thought", earlier.GetProperty("quote").GetString(), StringComparison.Ordinal);
        Assert.Equal(("2025-08-19", "2025-08-22"), (earlier.GetProperty("saidAt").GetString(), later.GetProperty("saidAt").GetString()));
        Assert.Equal("000_aaa9d63109d2d77f.txt", later.GetProperty("file").GetString());
    }

    [Fact]
    public async Task Run_QuotesTheSeedsVerbatim_AtTheOffsetsItGives()
    {
        await using var workplace = await Workplace.CreateAsync();

        var result = await MonitorProcess.RunAsync(workplace.Run("--once"));

        Assert.NotEmpty(result.Alerts);
        foreach (var side in result.Alerts.SelectMany(a => new[] { a.GetProperty("earlier"), a.GetProperty("later") }))
        {
            var text = await File.ReadAllTextAsync(Path.Combine(Cli.RepositoryRoot.Find(), "seeds", side.GetProperty("file").GetString()!));
            var spans = side.GetProperty("offsets").EnumerateArray().Select(o => text[o.GetProperty("start").GetInt32()..o.GetProperty("end").GetInt32()]);
            Assert.Equal(side.GetProperty("quote").GetString(), string.Join(" … ", spans));
        }
    }

    [Fact]
    public async Task Run_AddsNothing_WhenItRunsAgain()
    {
        await using var workplace = await Workplace.CreateAsync();
        var first = await MonitorProcess.RunAsync(workplace.Run("--once"));
        var stored = await StorageSnapshot.ReadETagsAsync(workplace.Storage);

        var second = await MonitorProcess.RunAsync(workplace.Run("--once"));

        Assert.NotEmpty(stored);
        Assert.Equal(stored, await StorageSnapshot.ReadETagsAsync(workplace.Storage));
        Assert.Equal(first.Alerts.Select(a => a.GetRawText()), second.Alerts.Select(a => a.GetRawText()));
    }
}
