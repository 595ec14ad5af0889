using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Monitor.Core.Contradictions;
using Monitor.Core.Contradictions.Detection;
using Monitor.Core.Entities;
using Monitor.Core.Messaging;
using Monitor.Core.Statements;
using static Monitor.Testing.StatementBuilder;

namespace Monitor.Core.Tests.Contradictions;

public sealed class ContradictionStageTests
{
    private static readonly Statement NoToll = Said("Anna Berg", "There will be no toll on the harbour road.", "2026-03-01");
    private static readonly Statement Toll = Said("Anna Berg", "There will be a toll on the harbour road.", "2026-04-01");

    private readonly InMemoryAnalysisStore _analyses = new();
    private readonly InMemoryContradictionStore _contradictions = new();
    private readonly InMemoryMessageQueues _queues = new();
    private readonly ContradictionStage _stage;

    public ContradictionStageTests() => _stage = new ContradictionStage(
        _analyses, new InMemoryLedger(), new ContradictionDetector(), _contradictions, _queues,
        Options.Create(new ContradictionOptions()), NullLogger<ContradictionStage>.Instance);

    [Fact]
    public async Task RunAsync_RaisesOneAlertForAPair()
    {
        await RunAsync(NoToll);
        await RunAsync(Toll);

        var id = Assert.Single(await _contradictions.ListIdsAsync(default).ToListAsync());
        Assert.Equal($$"""{"contradictionId":"{{id}}"}""", _queues.Take(QueueNames.Alerts));
    }

    [Fact]
    public async Task RunAsync_FindsThePairWhicheverArrivesFirst()
    {
        await RunAsync(Toll);
        await RunAsync(NoToll);

        var id = Assert.Single(await _contradictions.ListIdsAsync(default).ToListAsync());
        Assert.Equal(NoToll.Id, (await _contradictions.FindAsync(id, default))!.Earlier.Id);
    }

    [Fact]
    public async Task RunAsync_SendsTheAlertAgain_WhenTheRunThatStoredItDiedBeforeSending()
    {
        await RunAsync(NoToll);
        await RunAsync(Toll);
        _queues.Take(QueueNames.Alerts);

        await RunAsync(Toll);

        Assert.NotNull(_queues.Take(QueueNames.Alerts));
        Assert.Single(await _contradictions.ListIdsAsync(default).ToListAsync());
    }

    [Fact]
    public async Task RunAsync_PassesOverAStatementThatIsGone()
    {
        await _stage.RunAsync(new StatementMessage("no-such-article", "no-such-statement"), default);

        Assert.Equal(0, await _queues.CountAsync(QueueNames.Alerts, default));
    }

    private async Task RunAsync(Statement statement)
    {
        var article = statement.Appearance.ArticleId;
        await _analyses.SaveAsync(
            new ArticleAnalysis(article, "hash", new TextAnalysis("test", [], new Sentiment(0, 1, 0)), [statement]), default);
        await _stage.RunAsync(new StatementMessage(article, statement.Id), default);
    }
}
