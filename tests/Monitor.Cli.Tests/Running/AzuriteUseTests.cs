using Monitor.Cli.Running;

namespace Monitor.Cli.Tests.Running;

public sealed class AzuriteUseTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("monitor-").FullName;

    [Fact]
    public void IsShared_KnowsTheOthers_AndThatTheyLeft()
    {
        using var one = new AzuriteUse(_folder);
        var alone = one.IsShared();
        var other = new AzuriteUse(_folder);

        var together = one.IsShared();
        other.Dispose();

        Assert.Equal((false, true, false), (alone, together, one.IsShared()));
    }

    [Fact]
    public void IsShared_PassesOverWhatAKilledMonitorLeft()
    {
        File.WriteAllText(Path.Combine(_folder, "monitor-0.lock"), "");
        using var use = new AzuriteUse(_folder);

        Assert.False(use.IsShared());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
