using Monitor.Cli.Doctor.Laptop;

namespace Monitor.Cli.Tests.Doctor.Laptop;

public sealed class ProgramChecksTests
{
    [Fact]
    public async Task RunAsync_AcceptsTheSdk() => FindingAssert.Ok(await DotNetAsync("10.0.100"), "10.0.100");

    [Theory]
    [InlineData(null, "not on PATH")]
    [InlineData("9.0.300", "\"9.0.300\", expected 10")]
    [InlineData("what?", "\"what?\", expected 10")]
    public async Task RunAsync_MissesTheSdk(string? version, string found) =>
        FindingAssert.Problem(await DotNetAsync(version), found, "https://dotnet.microsoft.com/download");

    [Theory]
    [InlineData("v20.0.0")]
    [InlineData("v24.1.3")]
    public async Task RunAsync_AcceptsNode(string version) => FindingAssert.Ok(await NodeAsync(version), version);

    [Theory]
    [InlineData(null, "not on PATH")]
    [InlineData("v18.20.1", "\"v18.20.1\", expected 20")]
    [InlineData("what?", "\"what?\", expected 20")]
    public async Task RunAsync_MissesNode(string? version, string found) =>
        FindingAssert.Problem(await NodeAsync(version), found, "https://nodejs.org");

    [Fact]
    public async Task ReadVersionAsync_AsksTheProgram() =>
        Assert.StartsWith("v", await InstalledProgram.ReadVersionAsync("node", Path.GetTempPath(), CancellationToken.None), StringComparison.Ordinal);

    [Fact]
    public async Task ReadVersionAsync_KnowsThatThereIsNoSuchProgram() =>
        Assert.Null(await InstalledProgram.ReadVersionAsync("no-such-program-anywhere", Path.GetTempPath(), CancellationToken.None));

    private static Task<IReadOnlyList<Cli.Doctor.Finding>> DotNetAsync(string? version) =>
        new DotNetCheck("/", (_, _, _) => Task.FromResult(version)).RunAsync(CancellationToken.None);

    private static Task<IReadOnlyList<Cli.Doctor.Finding>> NodeAsync(string? version) =>
        new NodeCheck("/", (_, _, _) => Task.FromResult(version)).RunAsync(CancellationToken.None);
}
