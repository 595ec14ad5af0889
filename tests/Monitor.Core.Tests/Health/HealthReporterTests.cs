using Microsoft.Extensions.Time.Testing;
using Monitor.Core.Feeds;
using Monitor.Core.Health;
using Monitor.Core.Messaging;

namespace Monitor.Core.Tests.Health;

public sealed class HealthReporterTests
{
    private readonly InMemoryMessageQueues _queues = new();
    private readonly InMemoryFeedStateStore _feeds = new();
    private readonly FakeTimeProvider _time = new();
    private readonly HealthReporter _reporter;

    public HealthReporterTests() => _reporter = new HealthReporter(_queues, _feeds, _time);

    [Fact]
    public async Task ReportAsync_IsOk_WhileNothingFailed()
    {
        await SaveAsync("a", failure: null);
        await _queues.SendAsync(QueueNames.Statements, "{}", default);

        var report = await _reporter.ReportAsync(default);

        Assert.Equal(("ok", 1), (report.Status, report.Feeds.Answering));
        Assert.Equal(new QueueHealth(QueueNames.Statements, 1, 0), report.Queues.Single(q => q.Name == QueueNames.Statements));
    }

    [Theory]
    [InlineData("alerts-poison", "alerts")]
    [InlineData("webjobs-blobtrigger-poison", "articles")]
    public async Task ReportAsync_IsDegraded_WhenMessagesFailedForGood(string poison, string shown)
    {
        await _queues.SendAsync(poison, "{}", default);

        var report = await _reporter.ReportAsync(default);

        Assert.Equal("degraded", report.Status);
        Assert.Equal(1, report.Queues.Single(q => q.Name == shown).Poison);
    }

    [Fact]
    public async Task ReportAsync_IsDegraded_WhenNoFeedAnswers()
    {
        await SaveAsync("a", "Status: HTTP 503");

        var report = await _reporter.ReportAsync(default);

        Assert.Equal("degraded", report.Status);
        Assert.Equal("Status: HTTP 503", report.Feeds.Failing["a"]);
    }

    [Fact]
    public async Task ReportAsync_ForgetsFeeds_ThatNobodyListsAnyMore()
    {
        await SaveAsync("gone", "Status: HTTP 410");
        _time.Advance(TimeSpan.FromDays(2));

        var report = await _reporter.ReportAsync(default);

        Assert.Empty(report.Feeds.Failing);
    }

    private Task SaveAsync(string id, string? failure)
    {
        var now = _time.GetUtcNow();
        return _feeds.SaveAsync(new FeedState { FeedId = id, NextDue = now, LastSuccess = failure is null ? now : null, LastFailure = failure }, default);
    }
}
