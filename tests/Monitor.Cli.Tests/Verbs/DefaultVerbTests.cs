using Monitor.Cli.Verbs;

namespace Monitor.Cli.Tests.Verbs;

public sealed class DefaultVerbTests
{
    [Theory]
    [InlineData("", "run")]
    [InlineData("--once --json", "run --once --json")]
    [InlineData("run --once", "run --once")]
    [InlineData("--help", "--help")]
    [InlineData("--version", "--version")]
    public void Add_PutsRunInFrontOfItsOptions(string given, string expected) =>
        Assert.Equal(Words(expected), DefaultVerb.Add(Words(given)));

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
