using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Monitor.Core.Alerts;
using Monitor.Core.Articles;
using Monitor.Core.Contradictions;
using Monitor.Core.Contradictions.Detection;
using Monitor.Core.Entities;
using Monitor.Core.Feeds;
using Monitor.Core.Messaging;
using Monitor.Core.Statements;
using Monitor.Core.Tests.Alerts;
using Monitor.Core.Tests.Articles;
using Monitor.Core.Tests.Feeds;
using Monitor.Testing;
using static Monitor.Testing.StatementBuilder;

namespace Monitor.Core.Tests.Telemetry;

/// <summary>What each stage counts, and that a second run which changes nothing counts nothing.</summary>
public sealed class CountingTests
{
    private const string Rss = "<rss><channel><item><guid>1</guid><description>Text.</description></item></channel></rss>";

    [Fact]
    public async Task PullFeeds_CountsNewSeedsOnceAndMeasuresEveryQueue()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "Text.");
        folder.Write("b.txt", "Other text.");
        using var host = new FeedsHost(("Pull:SeedFolder", folder.Path), ("Pull:FeedsFile", "none"));
        await host.Queues.SendAsync(QueueNames.Poison(QueueNames.Alerts), "x", default);
        host.Time.Advance(TimeSpan.FromMinutes(2));
        using var metrics = new RecordedMetrics();

        await host.Get<PullFeedsStage>().RunAsync(default);
        await host.Get<PullFeedsStage>().RunAsync(default);

        Assert.Equal(["monitor.articles.stored 1 source=seed", "monitor.articles.stored 1 source=seed"], metrics.Counts);
        Assert.Equal(
            [
                "monitor.queue.age 120 queue=alerts-poison",
                "monitor.queue.messages 0 queue=alerts", "monitor.queue.messages 0 queue=feeds",
                "monitor.queue.messages 0 queue=feeds-poison", "monitor.queue.messages 0 queue=statements",
                "monitor.queue.messages 0 queue=statements-poison", "monitor.queue.messages 0 queue=webjobs-blobtrigger-poison",
                "monitor.queue.messages 1 queue=alerts-poison",
            ],
            metrics.Queues.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task PullFeed_CountsAnswersAndNewArticles()
    {
        using var metrics = new RecordedMetrics();

        await PullAsync(2, context => context.Response.WriteAsync(Rss));

        Assert.Equal(
            ["monitor.articles.stored 1 source=feed", "monitor.feeds.read 1 result=changed", "monitor.feeds.read 1 result=changed"],
            metrics.Counts);
    }

    [Theory]
    [InlineData(304, "", "monitor.feeds.read 1 result=unchanged")]
    [InlineData(500, "", "monitor.feeds.failed 1 reason=status")]
    [InlineData(200, "no feed", "monitor.feeds.failed 1 reason=noFeed")]
    public async Task PullFeed_CountsHowAFetchEnded(int status, string body, string expected)
    {
        using var metrics = new RecordedMetrics();

        await PullAsync(1, context =>
        {
            context.Response.StatusCode = status;
            return body.Length == 0 ? Task.CompletedTask : context.Response.WriteAsync(body);
        });

        Assert.Equal([expected], metrics.Counts);
    }

    [Fact]
    public async Task AnalyzeArticle_CountsTheStatementsOfEachTextOnce()
    {
        var stage = new StatementStage(
            new EmbeddedTextAnalyzer(), new StatementExtractor(), new InMemoryAnalysisStore(), new InMemoryMessageQueues(),
            NullLogger<StatementStage>.Instance);
        using var metrics = new RecordedMetrics();

        await AnalyzeAsync(stage, "Ruiz said the bridge was safe. Keller denied that it was.");
        await AnalyzeAsync(stage, "Ruiz said the bridge was safe. Keller denied that it was.");
        await AnalyzeAsync(stage, "Ruiz said the bridge was safe.");

        Assert.Equal(["monitor.statements.read 2", "monitor.statements.read 1"], metrics.Counts);
    }

    [Fact]
    public async Task CheckStatement_CountsAContradictionOnce()
    {
        var noToll = Said("Anna Berg", "There will be no toll on the harbour road.", "2026-03-01");
        var toll = Said("Anna Berg", "There will be a toll on the harbour road.", "2026-04-01");
        using var metrics = new RecordedMetrics();
        var ledger = new InMemoryLedger();
        var contradictions = new InMemoryContradictionStore();

        await CheckAsync(noToll, ledger, contradictions);
        await CheckAsync(toll, ledger, contradictions);
        await CheckAsync(toll, ledger, contradictions);

        Assert.Equal(["monitor.contradictions.found 1 relation=reversal verdict=contradiction"], metrics.Counts);
    }

    [Fact]
    public async Task CheckStatement_CountsAFailedAppendAndFails()
    {
        var ledger = new FailingLedger(new TimeoutException("second to another instance"));
        using var metrics = new RecordedMetrics();

        await Assert.ThrowsAsync<TimeoutException>(() => CheckAsync(Said("Anna Berg", "There will be a toll."), ledger, new()));

        Assert.Equal(["monitor.ledger.append.errors 1 reason=TimeoutException"], metrics.Counts);
    }

    [Fact]
    public async Task CheckStatement_CountsNoErrorWhenItIsStopped()
    {
        var ledger = new FailingLedger(new OperationCanceledException());
        using var metrics = new RecordedMetrics();

        await Assert.ThrowsAsync<OperationCanceledException>(() => CheckAsync(Said("Anna Berg", "There will be a toll."), ledger, new()));

        Assert.Empty(metrics.Counts);
    }

    [Fact]
    public async Task DeliverAlert_CountsEveryAttemptByItsEnd()
    {
        var contradictions = new InMemoryContradictionStore();
        await contradictions.CreateAsync(Examples.Trump(), default);
        var teams = new FakeChannel("teams", null, "workflow").Answer(new SendResult.Delayed("answered 503"));
        var email = new FakeChannel("email", null, "a@x.example").Answer(new SendResult.Failed("550 no such mailbox"));
        var stage = new DeliveryStage(
            contradictions, new InMemoryDeliveryStore(), [teams, email], new FakeTimeProvider(), NullLogger<DeliveryStage>.Instance);
        using var metrics = new RecordedMetrics();

        await Assert.ThrowsAsync<DeliveryDelayedException>(() => stage.RunAsync(new AlertMessage(Examples.Trump().Id), default));
        await stage.RunAsync(new AlertMessage(Examples.Trump().Id), default);
        await stage.RunAsync(new AlertMessage(Examples.Trump().Id), default);

        Assert.Equal(
            [
                "monitor.deliveries 1 channel=email state=failed",
                "monitor.deliveries 1 channel=teams state=accepted",
                "monitor.deliveries 1 channel=teams state=waiting",
            ],
            metrics.Counts.Order(StringComparer.Ordinal));
    }

    private static async Task PullAsync(int times, RequestDelegate answer)
    {
        using var host = new FeedsHost();
        await using var server = await LoopbackServer.StartAsync(answer);
        for (var i = 0; i < times; i++)
        {
            await host.Get<PullFeedStage>().RunAsync(new FeedMessage(new Feed("f", server.Address, "en", "Example")), default);
        }
    }

    private static Task AnalyzeAsync(StatementStage stage, string text)
    {
        var article = new Article { Id = "a1", Text = text, Published = default, DateBasis = DateBasis.Stated, Fetched = default };
        return stage.RunAsync("a1.json", JsonSerializer.Serialize(article, MonitorJson.Options), default);
    }

    private static async Task CheckAsync(Statement statement, ILedger ledger, InMemoryContradictionStore contradictions)
    {
        var analyses = new InMemoryAnalysisStore();
        var article = statement.Appearance.ArticleId;
        await analyses.SaveAsync(
            new ArticleAnalysis(article, "hash", new TextAnalysis("test", [], new Sentiment(0, 1, 0)), [statement]), default);
        var stage = new ContradictionStage(
            analyses, ledger, new ContradictionDetector(), contradictions, new InMemoryMessageQueues(),
            Options.Create(new ContradictionOptions()), NullLogger<ContradictionStage>.Instance);
        await stage.RunAsync(new StatementMessage(article, statement.Id), default);
    }
}
