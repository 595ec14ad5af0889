using Monitor.Core.Feeds;
using Monitor.Core.Tests.Articles;

namespace Monitor.Core.Tests.Feeds;

public sealed class FeedListTests : IDisposable
{
    private const string Good =
        """{ "id": "good", "address": "https://news.example/rss", "language": "en-GB", "publisher": "Example", "source": "https://news.example/feeds", "checked": "2026-03-01" }""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ReadAsync_ReadsAnEntry()
    {
        var listing = await ReadAsync($"[{Good}]");

        Assert.Empty(listing.Problems);
        Assert.Equal(
            [new Feed("good", "https://news.example/rss", "en-GB", "Example", "https://news.example/feeds", new DateOnly(2026, 3, 1))],
            listing.Feeds);
    }

    [Theory]
    [InlineData("checked", "\"March\"", "\"checked\" is \"March\", expected a date such as 2026-03-01.")]
    [InlineData("address", "\"/rss\"", "\"address\" is \"/rss\", expected an absolute http or https address.")]
    [InlineData("address", "\"file:///etc/passwd\"", "\"address\" is \"file:///etc/passwd\", expected an absolute http or https address.")]
    [InlineData("language", "\"English\"", "\"language\" is \"English\", expected a language tag such as en-GB.")]
    [InlineData("publisher", "null", "\"publisher\" is null, expected the outlet's name.")]
    [InlineData("publisher", "\" \"", "\"publisher\" is \" \", expected the outlet's name.")]
    [InlineData("outlet", "\"x\"", "has an unknown field \"outlet\", expected only id, address, language, publisher, source, checked.")]
    public async Task ReadAsync_LeavesOutOnlyTheBadEntry(string field, string value, string problem)
    {
        var bad = Good.Replace("\"good\"", "\"bad\"", StringComparison.Ordinal);
        bad = System.Text.RegularExpressions.Regex.Replace(bad, $", \"{field}\": \"[^\"]*\"", "").Replace(" }", $", \"{field}\": {value} }}", StringComparison.Ordinal);

        var listing = await ReadAsync($"[{bad}, {Good}]");

        Assert.Equal(["good"], listing.Feeds.Select(f => f.Id));
        Assert.Equal([$"{FilePath}, entry \"bad\": {problem}"], listing.Problems);
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("Upper")]
    [InlineData("")]
    public async Task ReadAsync_LeavesOutAnIdThatCouldNotNameABlob(string id)
    {
        var listing = await ReadAsync($"[{Good.Replace("\"good\"", $"\"{id}\"", StringComparison.Ordinal)}]");

        Assert.Empty(listing.Feeds);
        Assert.Equal(
            [$"{FilePath}, entry \"{id}\": \"id\" is \"{id}\", expected lower-case letters, digits and hyphens, at most 64."],
            listing.Problems);
    }

    [Fact]
    public async Task ReadAsync_TakesTheFirstOfTwoOfOneId()
    {
        var listing = await ReadAsync($"[{Good}, {Good.Replace("Example", "Other", StringComparison.Ordinal)}]");

        Assert.Equal(["Example"], listing.Feeds.Select(f => f.Publisher));
        Assert.Single(listing.Problems);
    }

    [Theory]
    [InlineData("no json", ", line 1, byte 2: is no JSON (")]
    [InlineData("", ", line 1, byte 1: is no JSON (")]
    [InlineData("[\n{},\n]", ", line 3, byte 1: is no JSON (")]
    [InlineData("{}", ": read a JSON object, expected a JSON list.")]
    public async Task ReadAsync_SaysWhatAFileIsThatIsNoList(string text, string problem)
    {
        var listing = await ReadAsync(text);

        Assert.Empty(listing.Feeds);
        Assert.StartsWith(FilePath + problem, Assert.Single(listing.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_SaysThatThereIsNoFile()
    {
        var listing = await FeedList.ReadAsync("no-such-feeds.json", CancellationToken.None);

        Assert.Equal(["no-such-feeds.json: there is no such file."], listing.Problems);
    }

    private string FilePath => Path.Combine(_folder.Path, "feeds.json");

    private Task<FeedListing> ReadAsync(string text) =>
        FeedList.ReadAsync(_folder.Write("feeds.json", text), CancellationToken.None);
}
