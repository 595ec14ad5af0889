using Azure.AI.TextAnalytics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Monitor.Core.Articles;
using Monitor.Core.Entities;
using Monitor.Language.Tests.Fakes;

namespace Monitor.Language.Tests;

/// <summary>The analyzer as a host would get it, against a fake service of its own, retrying without waiting.</summary>
public abstract class LanguageFixture : IAsyncLifetime
{
    private ServiceProvider? _services;

    private protected FakeLanguage Service { get; private set; } = null!;

    private protected LogLines Log { get; } = new();

    private protected FakeTimeProvider Time { get; } = new();

    public async Task InitializeAsync() => Service = await FakeLanguage.StartAsync();

    public async Task DisposeAsync()
    {
        await (_services?.DisposeAsync() ?? ValueTask.CompletedTask);
        await Service.DisposeAsync();
    }

    private protected Task<TextAnalysis> AnalyzeAsync(Article article, CancellationToken cancellation = default) =>
        Analyzer().AnalyzeAsync(article, cancellation);

    private protected Task<TextAnalysis> AnalyzeAsync(string text) => AnalyzeAsync(Sample.Article(text));

    /// <param name="settings">More settings of section Language, or others than the usual.</param>
    private protected ITextAnalyzer Analyzer(params (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationManager();
        configuration["Language:Endpoint"] = Service.Address.ToString();
        configuration["Language:Key"] = FakeLanguage.Key;
        foreach (var (name, value) in settings)
        {
            configuration[$"Language:{name}"] = value;
        }

        _services = new ServiceCollection()
            .AddLogging(l => l.AddProvider(Log))
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton<ITextAnalyzer, FallbackAnalyzer>()
            .AddAzureLanguage(configuration, RetryAtOnce)
            .BuildServiceProvider();
        return _services.GetRequiredService<ITextAnalyzer>();
    }

    private protected static void RetryAtOnce(TextAnalyticsClientOptions options)
    {
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        options.Retry.MaxDelay = TimeSpan.FromMilliseconds(1);
    }

    private protected static void AssertFallback(TextAnalysis analysis)
    {
        Assert.Equal("fallback 1 (instead of azure-language)", analysis.Analyzer);
        Assert.Equal("found-by-fallback", Assert.Single(analysis.Entities).Id);
    }
}
