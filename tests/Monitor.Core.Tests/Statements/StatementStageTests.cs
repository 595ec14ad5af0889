using System.Text.Json;
using Microsoft.Extensions.Logging;
using Monitor.Core.Articles;
using Monitor.Core.Entities;
using Monitor.Core.Messaging;
using Monitor.Core.Statements;

namespace Monitor.Core.Tests.Statements;

public class StatementStageTests
{
    private readonly InMemoryAnalysisStore _analyses = new();
    private readonly InMemoryMessageQueues _queues = new();
    private readonly CollectingLogger<StatementStage> _log = new();
    private readonly StatementStage _stage;

    public StatementStageTests() =>
        _stage = new StatementStage(new EmbeddedTextAnalyzer(), new StatementExtractor(), _analyses, _queues, _log);

    [Fact]
    public async Task Run_SavesTheAnalysisAndSendsEachStatement()
    {
        await RunAsync(ArticleOf("Ruiz said the bridge was safe. Keller denied that it was."));

        var analysis = await _analyses.FindAsync("a1", CancellationToken.None);
        Assert.Equal(2, analysis!.Statements.Count);
        Assert.Equal(analysis.Statements.Select(s => new StatementMessage("a1", s.Id)), TakeAll());
    }

    [Fact]
    public async Task Run_DoneAgainSendsTheSameMessages()
    {
        var article = ArticleOf("Ruiz said the bridge was safe. Keller denied that it was.");

        await RunAsync(article);
        var first = TakeAll();
        await RunAsync(article);

        Assert.Equal(first, TakeAll());
    }

    [Fact]
    public async Task Run_ReadsNoStatementsOfAnotherLanguage()
    {
        await RunAsync(ArticleOf("Ruiz said the bridge was safe.") with { Language = "fr" });

        var analysis = await _analyses.FindAsync("a1", CancellationToken.None);
        Assert.Empty(analysis!.Statements);
        Assert.Empty(TakeAll());
        Assert.Contains(_log.Lines, l => l.Contains("\"fr\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ not json")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[1,2]")]
    public async Task Run_LogsAndPassesOverAMalformedBlob(string json)
    {
        await _stage.RunAsync("x.json", json, CancellationToken.None);

        var line = Assert.Single(_log.Lines);
        Assert.StartsWith("Error Blob articles/x.json: read \"", line, StringComparison.Ordinal);
        Assert.Empty(TakeAll());
    }

    private static Article ArticleOf(string text) => Reading.ArticleOf(text, new DateOnly(2025, 3, 5));

    private Task RunAsync(Article article) =>
        _stage.RunAsync($"{article.Id}.json", JsonSerializer.Serialize(article, MonitorJson.Options), CancellationToken.None);

    private List<StatementMessage> TakeAll()
    {
        var taken = new List<StatementMessage>();
        while (_queues.Take(QueueNames.Statements) is { } message)
        {
            taken.Add(JsonSerializer.Deserialize<StatementMessage>(message, MonitorJson.Options)!);
        }

        return taken;
    }

    private sealed class CollectingLogger<T> : ILogger<T>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add($"{logLevel} {formatter(state, exception)}");
    }
}
