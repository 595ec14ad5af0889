using Microsoft.AspNetCore.Http;
using Monitor.Core.Articles;
using Monitor.Core.Feeds;

namespace Monitor.Core.Tests.Feeds;

public sealed class PullFeedStageTests : IAsyncLifetime, IDisposable
{
    private const string Rss = """
        <rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
          <item><guid>1</guid><link>https://news.example/1</link><title>One</title><pubDate>Sun, 01 Mar 2026 10:00:00 GMT</pubDate>
            <description>Teaser.</description><content:encoded><![CDATA[<p>Full.</p><p>Text.</p>]]></content:encoded></item>
          <item><guid>2</guid><description>Only a teaser.</description></item>
          <item><guid>3</guid><title>No text</title></item>
        </channel></rss>
        """;

    private readonly FeedsHost _host = new();
    private RequestDelegate _answer = context => context.Response.WriteAsync(Rss);
    private LoopbackServer? _server;

    public async Task InitializeAsync() => _server = await LoopbackServer.StartAsync(context => _answer(context));

    public async Task DisposeAsync() => await _server!.DisposeAsync();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task RunAsync_StoresAnArticleAsTheFeedTellsIt()
    {
        await RunAsync();

        var id = ArticleIds.From("f", "1", "https://news.example/1", "");
        Assert.Equal(
            new Article
            {
                Id = id,
                Url = "https://news.example/1",
                Outlet = "Example",
                Title = "One",
                Text = "Full.\nText.",
                Published = new DateTimeOffset(2026, 3, 1, 10, 0, 0, TimeSpan.Zero),
                DateBasis = DateBasis.Stated,
                Fetched = _host.Time.GetUtcNow(),
                Language = "en-GB",
                FeedId = "f",
            },
            await _host.Articles.FindAsync(id, CancellationToken.None));
    }

    [Fact]
    public async Task RunAsync_TakesTheTeaserAndTheTimeOfFetchingWhenThereIsNoMore()
    {
        await RunAsync();

        var article = await _host.Articles.FindAsync(ArticleIds.From("f", "2", null, ""), CancellationToken.None);
        Assert.Equal(("Only a teaser.", _host.Time.GetUtcNow(), DateBasis.Fetched), (article!.Text, article.Published, article.DateBasis));
    }

    [Fact]
    public async Task RunAsync_AddsNothingTheSecondTime()
    {
        await RunAsync();
        await RunAsync();

        Assert.Equal(
            ["Information: Feed f: 3 entries read, 2 new.", "Information: Feed f: 3 entries read, 0 new."], _host.Log.Lines);
    }

    [Fact]
    public async Task RunAsync_RemembersASuccess()
    {
        _answer = context =>
        {
            context.Response.Headers.ETag = "\"1\"";
            return context.Response.WriteAsync(Rss);
        };

        var state = await RunAsync();

        var now = _host.Time.GetUtcNow();
        Assert.Equal(
            new FeedState { FeedId = "f", NextDue = now + TimeSpan.FromMinutes(15), ETag = "\"1\"", LastAttempt = now, LastSuccess = now }, state);
    }

    [Fact]
    public async Task RunAsync_KeepsTheTagOfAnUnchangedFeedAndForgetsItsFailures()
    {
        _answer = context =>
        {
            context.Response.StatusCode = (string?)context.Request.Headers.IfNoneMatch == "\"1\"" ? 304 : 500;
            return Task.CompletedTask;
        };
        await _host.States.SaveAsync(
            new FeedState { FeedId = "f", NextDue = default, ETag = "\"1\"", ConsecutiveFailures = 2, LastFailure = "why" }, CancellationToken.None);

        var state = await RunAsync();

        Assert.Equal(("\"1\"", 0, (string?)null), (state.ETag, state.ConsecutiveFailures, state.LastFailure));
        Assert.Equal(_host.Time.GetUtcNow(), state.LastSuccess);
    }

    [Fact]
    public async Task RunAsync_RestsLongerWithEveryFailureUpToADay()
    {
        _answer = Fail;

        List<double> rests = [];
        for (var i = 0; i < 9; i++)
        {
            rests.Add(((await RunAsync()).NextDue - _host.Time.GetUtcNow()).TotalMinutes);
        }

        Assert.Equal([15, 30, 60, 120, 240, 480, 960, 1440, 1440], rests);
    }

    [Fact]
    public async Task RunAsync_TellsWhyAFeedFailed()
    {
        _answer = Fail;

        var state = await RunAsync();

        Assert.Equal(("Status: HTTP 503 Service Unavailable", 1, (DateTimeOffset?)null), (state.LastFailure, state.ConsecutiveFailures, state.LastSuccess));
        Assert.Equal(
            [$"Warning: Feed f ({_server!.Address}): Status: HTTP 503 Service Unavailable. Failed 1 time(s) in a row."], _host.Log.Lines);
    }

    [Fact]
    public async Task RunAsync_CountsAPageThatIsNoFeedAsAFailure()
    {
        _answer = context => context.Response.WriteAsync("<html><body>Please log in.</body></html>");

        var state = await RunAsync();

        Assert.Equal("NoFeed: read the element <html>, expected <rss>, <rdf:RDF> or <feed>", state.LastFailure);
    }

    [Fact]
    public async Task RunAsync_StoresWhatStandsBeforeABreakAndAsksForAllOfItNextTime()
    {
        _answer = context =>
        {
            context.Response.Headers.ETag = "\"1\"";
            return context.Response.WriteAsync(Rss[..Rss.IndexOf("Only", StringComparison.Ordinal)]);
        };

        var state = await RunAsync();

        Assert.Null(state.ETag);
        Assert.Contains("Information: Feed f: 1 entries read, 1 new.", _host.Log.Lines);
        Assert.Contains(_host.Log.Lines, l => l.StartsWith($"Warning: Feed f ({_server!.Address}): breaks off after 1 entries:", StringComparison.Ordinal));
    }

    private static Task Fail(HttpContext context)
    {
        context.Response.StatusCode = 503;
        return Task.CompletedTask;
    }

    private async Task<FeedState> RunAsync()
    {
        var feed = new Feed("f", _server!.Address, "en-GB", "Example");
        await _host.Get<PullFeedStage>().RunAsync(new FeedMessage(feed), CancellationToken.None);
        return (await _host.States.FindAsync("f", CancellationToken.None))!;
    }
}
