using System.Text.Json;
using Monitor.Core.Articles;
using Monitor.Core.Feeds;
using Monitor.Core.Messaging;
using Monitor.Core.Tests.Articles;

namespace Monitor.Core.Tests.Feeds;

public sealed class PullFeedsStageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FeedsHost _host;

    public PullFeedsStageTests() =>
        _host = new FeedsHost(("Pull:SeedFolder", _folder.Path), ("Pull:FeedsFile", Path.Combine(_folder.Path, "feeds.json")));

    public void Dispose()
    {
        _host.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task RunAsync_StoresTheSeedsAndAsksForEachFeed()
    {
        _folder.Write("a.txt", "Text.");
        WriteFeeds("one", "two");

        await RunAsync();

        Assert.NotNull(await _host.Articles.FindAsync(ArticleIds.From(null, null, null, "Text."), CancellationToken.None));
        Assert.Equal(["one", "two"], TakeAll());
        Assert.Contains($"Information: Seeds {_folder.Path}: 1 read, 1 new.", _host.Log.Lines);
    }

    [Fact]
    public async Task RunAsync_AsksForAFeedOnceAnInterval()
    {
        WriteFeeds("one");
        await RunAsync();
        TakeAll();

        _host.Time.Advance(TimeSpan.FromMinutes(14));
        await RunAsync();
        var early = TakeAll();
        _host.Time.Advance(TimeSpan.FromMinutes(1));
        await RunAsync();

        Assert.Empty(early);
        Assert.Equal(["one"], TakeAll());
    }

    [Fact]
    public async Task RunAsync_KeepsWhatIsKnownOfTheFeed()
    {
        WriteFeeds("one");
        var known = new FeedState { FeedId = "one", NextDue = _host.Time.GetUtcNow(), ETag = "\"e\"", ConsecutiveFailures = 3, LastFailure = "why" };
        await _host.States.SaveAsync(known, CancellationToken.None);

        await RunAsync();

        Assert.Equal(
            known with { NextDue = _host.Time.GetUtcNow() + TimeSpan.FromMinutes(15) },
            await _host.States.FindAsync("one", CancellationToken.None));
    }

    [Fact]
    public async Task RunAsync_AddsNothingTheSecondTime()
    {
        _folder.Write("a.txt", "Text.");
        WriteFeeds();
        await RunAsync();

        _host.Time.Advance(TimeSpan.FromHours(1));
        await RunAsync();

        Assert.Contains($"Information: Seeds {_folder.Path}: 1 read, 0 new.", _host.Log.Lines);
    }

    [Fact]
    public async Task RunAsync_GoesOnAfterEveryProblem()
    {
        _folder.Write("a.txt", [0xFF]);
        _folder.Write("b.txt", "Text.");
        _folder.Write("feeds.json", """[{ "id": "bad" }, { "id": "one", "address": "http://a/", "language": "en", "publisher": "A" }]""");

        await RunAsync();

        Assert.Equal(["one"], TakeAll());
        Assert.Equal(4, _host.Log.Lines.Count(l => l.StartsWith("Warning:", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task RunAsync_SendsTheFeedAsListed()
    {
        WriteFeeds("one");

        await RunAsync();

        var message = JsonSerializer.Deserialize<FeedMessage>(_host.Queues.Take(QueueNames.Feeds)!, MonitorJson.Options)!;
        Assert.Equal(new Feed("one", "https://news.example/one", "en", "Example"), message.Feed);
    }

    [Theory]
    [InlineData("none")]
    [InlineData("NONE")]
    [InlineData("")]
    public async Task RunAsync_DoesNothingWhenThereIsNothingToPull(string none)
    {
        using var host = new FeedsHost(("Pull:SeedFolder", none), ("Pull:FeedsFile", none));

        await host.Get<PullFeedsStage>().RunAsync(CancellationToken.None);

        Assert.Empty(host.Log.Lines);
    }

    private Task RunAsync() => _host.Get<PullFeedsStage>().RunAsync(CancellationToken.None);

    private void WriteFeeds(params string[] ids) => _folder.Write("feeds.json", JsonSerializer.Serialize(
        ids.Select(id => new Feed(id, $"https://news.example/{id}", "en", "Example")), MonitorJson.Options));

    private List<string> TakeAll()
    {
        List<string> ids = [];
        while (_host.Queues.Take(QueueNames.Feeds) is { } message)
        {
            ids.Add(JsonSerializer.Deserialize<FeedMessage>(message, MonitorJson.Options)!.Feed.Id);
        }

        return ids;
    }
}
