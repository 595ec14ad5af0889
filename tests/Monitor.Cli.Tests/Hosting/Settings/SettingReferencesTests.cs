using Microsoft.Extensions.Configuration;
using Monitor.Cli.Hosting.Settings;

namespace Monitor.Cli.Tests.Hosting.Settings;

public sealed class SettingReferencesTests
{
    private static readonly IConfiguration Configuration = new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?> { ["PullSchedule"] = "0 */5 * * * *", ["Empty"] = "" })
        .Build();

    [Theory]
    [InlineData("%PullSchedule%", "0 */5 * * * *")]
    [InlineData("x-%pullschedule%-y", "x-0 */5 * * * *-y")]
    [InlineData("0 0 * * * *", "0 0 * * * *")]
    public void Resolve_FillsInSettings(string text, string expected) =>
        Assert.Equal(expected, SettingReferences.Resolve(text, "here", Configuration));

    [Theory]
    [InlineData("Missing")]
    [InlineData("Empty")]
    public void Resolve_NamesTheSettingThatIsMissing(string setting)
    {
        var exception = Assert.Throws<UserException>(() => SettingReferences.Resolve($"%{setting}%", "Function A", Configuration));

        Assert.StartsWith($"Function A: setting \"{setting}\" is missing", exception.Message, StringComparison.Ordinal);
    }
}
