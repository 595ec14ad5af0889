using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Monitor.Cli.Hosting;
using Monitor.Testing;

namespace Monitor.Cli.Tests.Hosting;

/// <summary>Starts hosts on an Azurite that is empty at first.</summary>
[Collection(AzuriteGroup.Name)]
public abstract class HostTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private readonly List<IAsyncDisposable> _owned = [];
    private readonly string _hostJson = Path.GetTempFileName();

    protected Probe Probe { get; } = new();

    protected LogLines Log { get; } = new();

    protected IDictionary<string, string?> Settings { get; } = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);

    protected TimeProvider Time { get; set; } = TimeProvider.System;

    protected string ConnectionString => azurite.ConnectionString;

    protected BlobServiceClient Blobs { get; } = new(azurite.ConnectionString);

    protected QueueServiceClient Queues { get; } = new(azurite.ConnectionString);

    public async Task InitializeAsync()
    {
        await foreach (var queue in Queues.GetQueuesAsync())
        {
            await Queues.DeleteQueueAsync(queue.Name);
        }

        await foreach (var container in Blobs.GetBlobContainersAsync())
        {
            await Blobs.DeleteBlobContainerAsync(container.Name);
        }
    }

    public async Task DisposeAsync()
    {
        foreach (var owned in Enumerable.Reverse(_owned))
        {
            await owned.DisposeAsync();
        }

        File.Delete(_hostJson);
    }

    /// <summary>A host that runs the functions named, with short times.</summary>
    private protected LocalHost CreateHost(
        string functions, string hostJson = "{}", Func<LocalHostOptions, LocalHostOptions>? change = null)
    {
        File.WriteAllText(_hostJson, hostJson);
        var options = new LocalHostOptions
        {
            HostJson = _hostJson,
            StorageConnectionString = azurite.ConnectionString,
            Functions = functions.Split(' ').ToHashSet(StringComparer.Ordinal),
            Port = 0,
            PollingFloor = TimeSpan.FromMilliseconds(20),
            ScanInterval = TimeSpan.FromMilliseconds(50),
        };
        var host = LocalHost.Create(change?.Invoke(options) ?? options, CreateServices(), typeof(HostTests).Assembly);
        _owned.Add(host);
        return host;
    }

    private protected async Task<LocalHost> StartHostAsync(
        string functions, string hostJson = "{}", Func<LocalHostOptions, LocalHostOptions>? change = null)
    {
        var host = CreateHost(functions, hostJson, change);
        await host.StartAsync(CancellationToken.None);
        return host;
    }

    /// <summary>Runs a host until nothing is left to do.</summary>
    private protected async Task<LocalHost> DrainAsync(string functions, string hostJson = "{}")
    {
        var host = await StartHostAsync(functions, hostJson);
        await DrainAsync(host);
        await host.StopAsync();
        return host;
    }

    private protected static async Task DrainAsync(LocalHost host)
    {
        using var limit = new CancellationTokenSource(Limit);
        await host.WaitUntilDrainedAsync(limit.Token);
    }

    /// <summary>Waits until it holds, 30 s at most.</summary>
    protected static async Task UntilAsync(Func<bool> condition)
    {
        using var limit = new CancellationTokenSource(Limit);
        while (!condition())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), limit.Token);
        }
    }

    private ServiceProvider CreateServices()
    {
        var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(Settings).Build())
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Debug).AddProvider(Log))
            .AddSingleton(Probe)
            .AddSingleton(Time)
            .AddScoped<ScopedThing>()
            .BuildServiceProvider(validateScopes: true);
        _owned.Add(services);
        return services;
    }
}
