using System.Diagnostics;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Monitor.Core;
using Monitor.Core.Alerts;
using Monitor.Core.Articles;
using Monitor.Core.Contradictions;
using Monitor.Core.Feeds;
using Monitor.Core.Messaging;
using Monitor.Core.Statements;
using Monitor.Testing;

namespace Monitor.Functions.Tests;

/// <summary>Follows one seed article through every function, over stores in memory.</summary>
public sealed class OneArticleOneTraceTests : IDisposable
{
    private const string Seed = "000_aaa9d63109d2d77f.txt";

    private static readonly DateTimeOffset Now = new(2025, 8, 22, 12, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();
    private readonly InMemoryArticleStore _articles = new();
    private readonly InMemoryAnalysisStore _analyses = new();
    private readonly InMemoryContradictionStore _contradictions = new();
    private readonly InMemoryMessageQueues _queues = new();
    private readonly ServiceProvider _services;

    public OneArticleOneTraceTests()
    {
        var text = File.ReadAllText(Path.Combine(Cli.RepositoryRoot.Find(), "seeds", Seed));
        File.WriteAllText(Path.Combine(_folder.FullName, Seed), text);
        File.SetLastWriteTimeUtc(Path.Combine(_folder.FullName, Seed), Now.UtcDateTime);
        Article = ArticleIds.From(null, null, null, text);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Pull:SeedFolder"] = _folder.FullName,
            ["Pull:FeedsFile"] = "none",
            ["Alerts:Outbox:Folder"] = Path.Combine(_folder.FullName, "outbox"),
        }).Build();
        _services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(new FakeTimeProvider(Now))
            .AddSingleton<IArticleStore>(_articles).AddSingleton<IFeedStateStore, InMemoryFeedStateStore>()
            .AddSingleton<IAnalysisStore>(_analyses).AddSingleton<ILedger, InMemoryLedger>()
            .AddSingleton<IContradictionStore>(_contradictions).AddSingleton<IDeliveryStore, InMemoryDeliveryStore>()
            .AddSingleton<IMessageQueues>(_queues)
            .AddMonitor(configuration)
            .BuildServiceProvider();
    }

    private string Article { get; }

    public void Dispose()
    {
        _services.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Functions_KeepOneTraceForOneArticle()
    {
        using var activities = new RecordedActivities();

        await RunAllAsync();

        Assert.Equal(
            ["AnalyzeArticle", "StoreArticle", "process alerts", "process statements"],
            activities.Ended.Select(a => a.OperationName).Distinct().Order(StringComparer.Ordinal));
        var trace = Assert.Single(activities.Ended.Select(a => a.TraceId).Distinct());
        Assert.Equal(trace, ActivityContext.Parse((await _articles.FindAsync(Article, default))!.TraceParent!, null).TraceId);
    }

    [Fact]
    public async Task Functions_StoreTheSame_WhetherSomebodyListensOrNot()
    {
        await RunAllAsync();
        var unheard = await StoredAsync();
        using var second = new OneArticleOneTraceTests();
        using var activities = new RecordedActivities();

        await second.RunAllAsync();

        Assert.NotEmpty(activities.Ended);
        Assert.Equal(unheard, await second.StoredAsync());
    }

    [Fact]
    public async Task PullFeeds_WritesAndTracesNothing_WhenItRunsAgain()
    {
        using var activities = new RecordedActivities();
        await RunAsync<PullFeedsFunction>(f => f.Run(new(), default));
        var stored = await _articles.FindAsync(Article, default);
        var ended = activities.Ended.Count;

        await RunAsync<PullFeedsFunction>(f => f.Run(new(), default));

        Assert.Same(stored, await _articles.FindAsync(Article, default));
        Assert.Equal(ended, activities.Ended.Count);
    }

    [Fact]
    public async Task PullFeeds_BeginsATraceForEachArticle_LinkedToItsOwn()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "other.txt"), "Another article.");
        using var activities = new RecordedActivities();
        using var tick = new Activity("tick").Start();

        await RunAsync<PullFeedsFunction>(f => f.Run(new(), default));

        Assert.Equal(2, activities.Ended.Select(a => a.TraceId).Distinct().Count());
        Assert.DoesNotContain(activities.Ended, a => a.TraceId == tick.TraceId);
        Assert.All(activities.Ended, a => Assert.Equal(tick.SpanId, Assert.Single(a.Links).Context.SpanId));
        Assert.Same(tick, Activity.Current);
    }

    private async Task RunAllAsync()
    {
        await RunAsync<PullFeedsFunction>(f => f.Run(new(), default));
        var article = JsonSerializer.Serialize(await _articles.FindAsync(Article, default), MonitorJson.Options);
        await RunAsync<AnalyzeArticleFunction>(f => f.Run(article, $"{Article}.json", default));
        while (_queues.Take(QueueNames.Statements) is { } message)
        {
            await RunAsync<CheckStatementFunction>(f => f.Run(message, default));
        }

        while (_queues.Take(QueueNames.Alerts) is { } message)
        {
            await RunAsync<DeliverAlertFunction>(f => f.Run(message, default));
        }
    }

    // Each on its own, as on different machines: nothing but the stored bytes connects them.
    private Task RunAsync<T>(Func<T, Task> run) => run(ActivatorUtilities.CreateInstance<T>(_services));

    private async Task<List<string>> StoredAsync()
    {
        List<object?> stored = [await _analyses.FindAsync(Article, default)];
        await foreach (var id in _contradictions.ListIdsAsync(default))
        {
            stored.Add(await _contradictions.FindAsync(id, default));
        }

        Assert.True(stored.Count > 1);
        return [.. stored.Select(s => JsonSerializer.Serialize(s, MonitorJson.Options))];
    }
}
