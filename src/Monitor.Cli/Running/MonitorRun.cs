using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Monitor.Cli.Hosting;
using Monitor.Cli.Terminal;
using Monitor.Core.Contradictions;
using Monitor.Core.Health;
using Monitor.Functions;
using Monitor.Storage;

namespace Monitor.Cli.Running;

/// <summary><c>monitor run</c>: storage, functions, and a screen that shows what they find.</summary>
internal sealed class MonitorRun(RunOptions options, IRunScreen screen)
{
    private static readonly TimeSpan ScreenInterval = TimeSpan.FromMilliseconds(300);

    private const int Interrupted = 130;

    private int _alerts;

    /// <summary>Runs until everything is drained (once) or until it is told to stop.</summary>
    /// <returns>0; 1 after a problem that was printed; 130, as shells do, when it was stopped before everything was read.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        try
        {
            await screen.RunAsync(() => RunCoreAsync(cancellation));
            return 0;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return options.Once ? Interrupted : 0;
        }
        catch (Exception e) when (RunProblem.Explain(e) is { } problem)
        {
            screen.Problem(problem);
            return 1;
        }
    }

    private async Task RunCoreAsync(CancellationToken cancellation)
    {
        var root = RepositoryRoot.Find();
        var configuration = LocalSettings.Read(root, options);
        var connection = configuration["AzureWebJobsStorage"] ?? "";
        await using var storage = await LocalStorage.EnsureAsync(connection, root, screen.Report, cancellation);

        await using var services = RunServices.Build(configuration, options, screen);
        services.GetService<IStartupValidator>()?.Validate();
        await StorageProbe.CheckAsync(connection, cancellation);
        await services.GetRequiredService<StorageSetup>().EnsureAsync(cancellation);
        await using var host = LocalHost.Create(
            new LocalHostOptions
            {
                HostJson = Path.Combine(root, "host.json"),
                StorageConnectionString = connection,
                Port = options.Port,
                Lease = configuration.GetValue("LocalHost:Lease", TimeSpan.FromSeconds(30)),
            },
            services, typeof(PullFeedsFunction).Assembly);
        await host.StartAsync(cancellation);
        try
        {
            var alerts = new AlertFeed(services.GetRequiredService<IContradictionStore>(), problem => screen.Log(problem, isError: true));
            await ReadAllAsync(host, alerts, services.GetRequiredService<HealthReporter>(), cancellation);
            if (!options.Once)
            {
                screen.Watching(host.Address);
                await WatchAsync(host, alerts, cancellation);
            }
        }
        finally
        {
            await host.StopAsync();
        }
    }

    private async Task ReadAllAsync(LocalHost host, AlertFeed alerts, HealthReporter health, CancellationToken cancellation)
    {
        var drained = host.WaitUntilDrainedAsync(cancellation);
        while (!drained.IsCompleted)
        {
            await ShowAsync(host, alerts, cancellation);
            await Task.WhenAny(drained, Task.Delay(ScreenInterval, cancellation));
        }

        await drained;
        await ShowAsync(host, alerts, cancellation);
        screen.Drained(host.Progress, _alerts, await health.ReportAsync(cancellation));
    }

    private async Task WatchAsync(LocalHost host, AlertFeed alerts, CancellationToken cancellation)
    {
        while (true)
        {
            await Task.Delay(ScreenInterval, cancellation);
            try
            {
                await ShowAsync(host, alerts, cancellation);
            }
            catch (Exception e) when (StorageFailure.Is(e))
            {
                // The host says that storage is away, and goes on when it is back.
            }
        }
    }

    private async Task ShowAsync(LocalHost host, AlertFeed alerts, CancellationToken cancellation)
    {
        foreach (var contradiction in await alerts.ReadNewAsync(cancellation))
        {
            _alerts++;
            screen.Alert(contradiction);
        }

        screen.Progress(host.Progress);
    }
}
