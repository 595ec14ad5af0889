using Monitor.Cli.Doctor.Laptop;

namespace Monitor.Cli.Tests.Doctor.Laptop;

public sealed class AzuriteCheckTests : IDisposable
{
    private readonly LaptopFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task RunAsync_NamesTheVersion()
    {
        _folder.Write("eng/azurite/package.json", "{}");
        _folder.Write("eng/azurite/node_modules/azurite/package.json", """{ "version": "3.35.0" }""");
        _folder.Write("eng/azurite/node_modules/.package-lock.json", "{}");

        FindingAssert.Ok(await RunAsync(), "3.35.0 in eng/azurite");
    }

    [Fact]
    public async Task RunAsync_WarnsWhenItIsNotInstalled()
    {
        _folder.Write("eng/azurite/package.json", "{}");

        FindingAssert.Warning(await RunAsync(), "not installed", "npm ci --ignore-scripts");
    }

    [Fact]
    public async Task RunAsync_WarnsWhenItIsOlderThanWhatIsAskedFor()
    {
        var stamp = _folder.Write("eng/azurite/node_modules/.package-lock.json", "{}");
        var package = _folder.Write("eng/azurite/package.json", "{}");
        File.SetLastWriteTimeUtc(stamp, File.GetLastWriteTimeUtc(package).AddHours(-1));

        FindingAssert.Warning(await RunAsync(), "older than its package.json", "monitor run installs it");
    }

    [Fact]
    public async Task RunAsync_MissesTheFolder() => FindingAssert.Problem(await RunAsync(), "no package.json", "git checkout");

    private Task<IReadOnlyList<Cli.Doctor.Finding>> RunAsync() => new AzuriteCheck(_folder.Root).RunAsync(CancellationToken.None);
}
