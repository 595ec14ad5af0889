using System.Text;
using Monitor.Core.Feeds;

namespace Monitor.Core.Tests.Feeds;

public sealed class FeedParserTests
{
    private static readonly Uri Address = new("https://news.example/rss");
    private static readonly Dictionary<string, FeedCase> Cases = FeedSpecs.Read<FeedCase>("parsing.json").ToDictionary(c => c.Name);

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory, MemberData(nameof(Names))]   // tests/specs/feeds/parsing.json
    public void Parse_ReadsTheFeedsOfTheSpec(string name)
    {
        var feedCase = Cases[name];

        var reading = Parse(string.Join('\n', feedCase.Xml));

        var feed = Assert.IsType<FeedReading.Feed>(reading);
        Assert.Null(feed.Problem);
        Assert.Equal(feedCase.Expect.Title, feed.Title);
        Assert.Equal(feedCase.Expect.Entries, feed.Entries);
    }

    [Theory]
    [InlineData("", "is no well-formed XML")]
    [InlineData("not a feed", "is no well-formed XML")]
    [InlineData("<html><body>404</body></html>", "read the element <html>, expected <rss>, <rdf:RDF> or <feed>")]
    [InlineData("<feed><entry /></feed>", "read the element <feed>, expected")]
    [InlineData("<rss><channel", "is no well-formed XML")]
    [InlineData("<rss><channel><title>T</title><item><title>a & b</title></item></channel></rss>", "is no well-formed XML")]
    public void Parse_SaysWhatAThingIsThatIsNoFeed(string body, string detail)
    {
        var reading = Parse(body);

        Assert.StartsWith(detail, Assert.IsType<FeedReading.NoFeed>(reading).Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_KeepsTheEntriesBeforeABreak()
    {
        var reading = Parse("<rss><channel><item><title>One</title></item><item><title>Two</ti");

        var feed = Assert.IsType<FeedReading.Feed>(reading);
        Assert.Equal(["One"], feed.Entries.Select(e => e.Title));
        Assert.NotNull(feed.Problem);
    }

    [Fact]
    public void Parse_ReadsNothingOutsideOfTheBody()
    {
        var secret = Path.GetTempFileName();
        File.WriteAllText(secret, "secret");

        var reading = Parse(
            $"<!DOCTYPE rss [<!ENTITY x SYSTEM \"{new Uri(secret).AbsoluteUri}\">]>" +
            "<rss><channel><item><title>a</title></item><item><title>[&x;]</title></item></channel></rss>");

        File.Delete(secret);
        var titles = reading is FeedReading.Feed feed ? feed.Entries.Select(e => e.Title) : [];
        Assert.DoesNotContain(titles, t => t!.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public void Parse_StopsAtEntitiesThatExpandWithoutEnd()
    {
        var entities = string.Concat(Enumerable.Range(1, 9).Select(
            i => $"<!ENTITY e{i} \"{string.Concat(Enumerable.Repeat($"&e{i - 1};", 10))}\">"));

        var reading = Parse(
            $"<!DOCTYPE rss [<!ENTITY e0 \"lol\">{entities}]><rss><channel><item><title>&e9;</title></item></channel></rss>");

        Assert.IsType<FeedReading.NoFeed>(reading);
    }

    [Fact]
    public void Parse_PassesOverWhatNestsTooDeep()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000));

        var reading = Parse($"<rss><channel><item><title>One</title><x>{deep}</x></item><item><title>Two</title></item></channel></rss>");

        Assert.Equal(["One", "Two"], Assert.IsType<FeedReading.Feed>(reading).Entries.Select(e => e.Title));
    }

    [Theory]
    [InlineData("windows-1252", null, "windows-1252")]
    [InlineData("utf-8", "windows-1252", "windows-1252")]
    [InlineData("windows-1252", "no-such-charset", "windows-1252")]
    [InlineData("utf-16", null, "utf-16")]
    public void Parse_TakesTheEncodingFromTheHeaderElseFromTheDocument(string declared, string? charset, string actual)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var xml = $"<?xml version=\"1.0\" encoding=\"{declared}\"?><rss><channel><item><title>“Köln”</title></item></channel></rss>";
        var encoding = Encoding.GetEncoding(actual);

        var reading = FeedParser.Parse((byte[])[.. encoding.Preamble, .. encoding.GetBytes(xml)], charset, Address);

        Assert.Equal("“Köln”", Assert.Single(Assert.IsType<FeedReading.Feed>(reading).Entries).Title);
    }

    private static FeedReading Parse(string xml) => FeedParser.Parse(Encoding.UTF8.GetBytes(xml), charset: null, Address);
}
