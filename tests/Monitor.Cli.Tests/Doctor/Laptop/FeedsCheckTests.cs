using Monitor.Cli.Doctor;
using Monitor.Cli.Doctor.Laptop;

namespace Monitor.Cli.Tests.Doctor.Laptop;

public sealed class FeedsCheckTests : IDisposable
{
    private const string Good = """{ "id": "example", "address": "https://news.example/rss", "language": "en", "publisher": "Example" }""";

    private readonly LaptopFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task RunAsync_CountsTheFeeds()
    {
        _folder.Write("seeds/feeds.json", $"[{Good}]");

        FindingAssert.Ok(await RunAsync(), $"1 feeds in {Path.Combine("seeds", "feeds.json")}");
    }

    [Fact]
    public async Task RunAsync_AcceptsThatThereAreNone()
    {
        _folder.Set(("Pull__FeedsFile", "none"));

        FindingAssert.Ok(await RunAsync(), "none configured");
    }

    [Fact]
    public async Task RunAsync_MissesTheFile() => FindingAssert.Problem(await RunAsync(), "feeds.json", "Pull__FeedsFile");

    [Fact]
    public async Task RunAsync_WarnsOfAnEmptyList()
    {
        _folder.Write("seeds/feeds.json", "[]");

        FindingAssert.Warning(await RunAsync(), "lists no feed", "Add a feed");
    }

    [Fact]
    public async Task RunAsync_WarnsOfOneEntryThatCannotBeRead()
    {
        _folder.Write("seeds/feeds.json", $"[{Good}, {Good.Replace("https", "gopher", StringComparison.Ordinal).Replace("\"example\"", "\"other\"", StringComparison.Ordinal)}]");

        FindingAssert.Warning(await RunAsync(), "\"other\"", "the other feeds are read");
    }

    private Task<IReadOnlyList<Finding>> RunAsync() => new FeedsCheck(_folder.Context()).RunAsync(CancellationToken.None);
}
