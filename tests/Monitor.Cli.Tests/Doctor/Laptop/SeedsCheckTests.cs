using Monitor.Cli.Doctor;
using Monitor.Cli.Doctor.Laptop;

namespace Monitor.Cli.Tests.Doctor.Laptop;

public sealed class SeedsCheckTests : IDisposable
{
    private readonly LaptopFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task RunAsync_CountsTheArticles()
    {
        _folder.Write("seeds/a.txt", "An article.");

        FindingAssert.Ok(await RunAsync(), "1 articles in seeds");
    }

    [Fact]
    public async Task RunAsync_AcceptsThatThereAreNone()
    {
        _folder.Set(("Pull__SeedFolder", "none"));

        FindingAssert.Ok(await RunAsync(), "none configured");
    }

    [Fact]
    public async Task RunAsync_MissesTheFolder() => FindingAssert.Problem(await RunAsync(), "there is no such folder", "Pull__SeedFolder");

    [Fact]
    public async Task RunAsync_WarnsOfAnEmptyFolder()
    {
        _folder.Write("seeds/readme.md", "");

        FindingAssert.Warning(await RunAsync(), "no .txt file in seeds", "Pull__SeedFolder");
    }

    [Fact]
    public async Task RunAsync_WarnsOfOneArticleThatCannotBeRead()
    {
        _folder.Write("seeds/a.txt", "An article.");
        _folder.Write("seeds/b.txt", " ");

        FindingAssert.Warning(await RunAsync(), "b.txt", "the other articles are read");
    }

    private Task<IReadOnlyList<Finding>> RunAsync() => new SeedsCheck(_folder.Context()).RunAsync(CancellationToken.None);
}
