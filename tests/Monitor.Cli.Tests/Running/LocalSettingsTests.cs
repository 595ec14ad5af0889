using Monitor.Cli.Running;

namespace Monitor.Cli.Tests.Running;

public sealed class LocalSettingsTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("monitor-").FullName;

    public LocalSettingsTests() => File.WriteAllText(Path.Combine(_root, "local.settings.sample.json"),
        """{ "Values": { "PullSchedule": "0 */5 * * * *", "Pull__Interval": "00:15:00", "Pull__SeedFolder": "texts" } }""");

    [Fact]
    public void Read_CopiesTheSample_WhenThereAreNoSettingsYet()
    {
        var settings = LocalSettings.Read(_root, new RunOptions());

        Assert.True(File.Exists(Path.Combine(_root, "local.settings.json")));
        Assert.Equal(("0 */5 * * * *", "00:15:00"), (settings["PullSchedule"], settings["Pull:Interval"]));
    }

    [Fact]
    public void Read_TakesRelativePathsFromTheRoot()
    {
        var settings = LocalSettings.Read(_root, new RunOptions());

        Assert.Equal(Path.Combine(_root, "texts"), settings["Pull:SeedFolder"]);
        Assert.Equal(Path.Combine(_root, "outbox"), settings["Alerts:Outbox:Folder"]);
    }

    [Fact]
    public void Read_LetsTheCommandLineWin()
    {
        var settings = LocalSettings.Read(_root, new RunOptions { Storage = "UseDevelopmentStorage=true", Feeds = "none" });

        Assert.Equal(("UseDevelopmentStorage=true", "none"), (settings["AzureWebJobsStorage"], settings["Pull:FeedsFile"]));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{ "values": {} }""")]
    public void Read_NamesTheFileThatIsBroken(string content)
    {
        File.WriteAllText(Path.Combine(_root, "local.settings.json"), content);

        var exception = Assert.Throws<UserException>(() => LocalSettings.Read(_root, new RunOptions()));

        Assert.StartsWith("local.settings.json: expected", exception.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
