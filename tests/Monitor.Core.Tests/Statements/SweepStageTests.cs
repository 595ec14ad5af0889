using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Monitor.Core.Articles;
using Monitor.Core.Entities;
using Monitor.Core.Statements;

namespace Monitor.Core.Tests.Statements;

public sealed class SweepStageTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider _time = new(Start);
    private readonly InMemoryArticleStore _articles;
    private readonly InMemoryAnalysisStore _analyses = new();
    private readonly SweepStage _sweep;

    public SweepStageTests()
    {
        _articles = new InMemoryArticleStore(_time);
        _sweep = new SweepStage(_articles, _analyses, _time, NullLogger<SweepStage>.Instance);
    }

    [Fact]
    public async Task RunAsync_AnnouncesEveryUnreadArticle_WithinSixteenRuns()
    {
        var unread = await SaveAsync("unread");
        var read = await SaveAsync("read");
        await _analyses.SaveAsync(
            new ArticleAnalysis(read.Id, read.TextHash, new TextAnalysis("test", [], new Sentiment(0, 1, 0)), []), default);
        _time.Advance(TimeSpan.FromHours(1));

        await RunSixteenTimesAsync();

        Assert.Equal(2, await AnnouncementsLeftAsync(unread));
        Assert.Equal(3, await AnnouncementsLeftAsync(read));
    }

    [Fact]
    public async Task RunAsync_LeavesAFreshArticleAlone()
    {
        var article = await SaveAsync("fresh");
        _time.Advance(TimeSpan.FromMinutes(10));

        await _sweep.RunAsync(default);

        Assert.Equal(3, await AnnouncementsLeftAsync(article));
    }

    private async Task RunSixteenTimesAsync()
    {
        for (var i = 0; i < 16; i++)
        {
            await _sweep.RunAsync(default);
            _time.Advance(TimeSpan.FromMinutes(5));
        }
    }

    private async Task<int> AnnouncementsLeftAsync(Article article)
    {
        var left = 0;
        while (await _articles.AnnounceAsync(article.Id, default))
        {
            left++;
        }

        return left;
    }

    private async Task<Article> SaveAsync(string text)
    {
        var article = new Article
        {
            Id = ContentHash.Of(text),
            Text = text,
            Published = Start,
            DateBasis = DateBasis.Stated,
            Fetched = Start,
        };
        await _articles.SaveAsync(article, default);
        return article;
    }
}
