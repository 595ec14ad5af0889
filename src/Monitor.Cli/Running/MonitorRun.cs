using System.Net;
using Azure;
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

    private int _alerts;

    /// <summary>Runs until everything is drained (once) or until it is told to stop.</summary>
    /// <returns>0, or 1 after a problem that was printed.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        try
        {
            await screen.RunAsync(() => RunCoreAsync(cancellation));
            return 0;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return 0;
        }
        catch (Exception e) when (Explain(e) is { } problem)
        {
            screen.Problem(problem);
            return 1;
        }
    }

    private async Task RunCoreAsync(CancellationToken cancellation)
    {
        var root = RepositoryRoot.Find();
        var configuration = LocalSettings.Read(root, options);
        await using var azurite = await LocalStorage.EnsureAsync(
            configuration["AzureWebJobsStorage"] ?? "", root, screen.Report, cancellation);

        await using var services = RunServices.Build(configuration, options, screen);
        services.GetService<IStartupValidator>()?.Validate();
        await services.GetRequiredService<StorageSetup>().EnsureAsync(cancellation);
        await using var host = LocalHost.Create(
            new LocalHostOptions
            {
                HostJson = Path.Combine(root, "host.json"),
                StorageConnectionString = configuration["AzureWebJobsStorage"]!,
                Port = options.Port,
                Lease = configuration.GetValue("LocalHost:Lease", TimeSpan.FromSeconds(30)),
            },
            services, typeof(PullFeedsFunction).Assembly);
        await host.StartAsync(cancellation);
        try
        {
            var alerts = new AlertFeed(services.GetRequiredService<IContradictionStore>());
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
            await ShowAsync(host, alerts, cancellation);
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

    // One clear line for what a person can mend; anything else is a fault of ours and keeps its stack trace.
    private static string? Explain(Exception exception) => exception switch
    {
        UserException => exception.Message,
        OptionsValidationException e => string.Join(" ", e.Failures),
        RequestFailedException { Status: 0 } or AggregateException { InnerException: RequestFailedException { Status: 0 } } =>
            "Storage does not answer: check --storage or the setting AzureWebJobsStorage, and that Azurite runs. " +
            FirstLine((exception.InnerException ?? exception).Message),
        RequestFailedException e => $"Storage answered {e.Status} {(HttpStatusCode)e.Status} ({e.ErrorCode}): is another program listening on its port?",
        _ => null,
    };

    private static string FirstLine(string text) => text.Split('\n')[0].Trim();
}
