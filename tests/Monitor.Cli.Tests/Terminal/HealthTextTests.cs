using Monitor.Cli.Terminal;
using Monitor.Core.Health;

namespace Monitor.Cli.Tests.Terminal;

public sealed class HealthTextTests
{
    [Fact]
    public void Of_SaysNothing_WhenAllIsWell() => Assert.Empty(HealthText.Of(Report(0, [])));

    [Fact]
    public void Of_SumsUpTheFeeds_InOneLine()
    {
        var lines = HealthText.Of(Report(0, new() { ["a"] = "Status: HTTP 503", ["b"] = "Unreachable" }));

        Assert.Equal(["2 of 5 feeds did not answer; a: Status: HTTP 503"], lines);
    }

    [Fact]
    public void Of_CountsPoisonMessages() =>
        Assert.Equal(["4 messages of alerts failed for good and wait in its poison queue."], HealthText.Of(Report(4, [])));

    private static HealthReport Report(int poison, Dictionary<string, string> failing) => new(
        "ok", DateTimeOffset.UnixEpoch, [new QueueHealth("alerts", 0, poison)], new FeedHealth(3, failing));
}
