using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Monitor.Core.Articles;
using Monitor.Core.Feeds;
using Monitor.Core.Messaging;

namespace Monitor.Core.Tests.Feeds;

/// <summary>The stages of feeds as <c>AddFeeds</c> wires them, over stores in memory and a clock that stands still.</summary>
internal sealed class FeedsHost : IDisposable
{
    private readonly ServiceProvider _services;

    public FeedsHost(params (string Key, string? Value)[] settings)
    {
        Queues = new InMemoryMessageQueues(Time);
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.ToDictionary(s => s.Key, s => s.Value))
            .Build();
        _services = new ServiceCollection()
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton<IArticleStore>(Articles)
            .AddSingleton<IFeedStateStore>(States)
            .AddSingleton<IMessageQueues>(Queues)
            .AddLogging(logging => logging.AddProvider(Log))
            .AddFeeds(configuration)
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    public InMemoryArticleStore Articles { get; } = new();

    public InMemoryFeedStateStore States { get; } = new();

    public InMemoryMessageQueues Queues { get; }

    public RecordedLog Log { get; } = new();

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public Task<FetchResult> FetchAsync(string address, FeedState? state = null) =>
        Get<FeedFetcher>().FetchAsync(address, state, CancellationToken.None);

    public void Dispose() => _services.Dispose();
}
