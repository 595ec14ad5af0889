using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Monitor.Cli.Hosting.Invoking;

namespace Monitor.Cli.Hosting;

/// <summary>
/// Runs the functions of an assembly on this machine with the platform's semantics against real storage. For development:
/// deployment is Azure Functions.
/// </summary>
internal sealed partial class LocalHost : IAsyncDisposable
{
    // After StopGrace; all three together stay under the promised 5 s.
    private static readonly TimeSpan InterruptGrace = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan GiveBackLimit = TimeSpan.FromMilliseconds(800);

    private readonly LocalHostOptions _options;
    private readonly InvocationTally _tally;
    private readonly TriggerSet _triggers;
    private readonly ILogger<LocalHost> _logger;

    // Neither is disposed: a function that did not stop may still look at them.
    private readonly CancellationTokenSource _stopping = new();
    private readonly CancellationTokenSource _interrupted;
    private readonly Lazy<Task> _stopped;

    private LocalHost(
        LocalHostOptions options, InvocationTally tally, TriggerSet triggers, CancellationTokenSource interrupted, ILogger<LocalHost> logger)
    {
        (_options, _tally, _triggers, _interrupted, _logger) = (options, tally, triggers, interrupted, logger);
        _stopped = new Lazy<Task>(StopOnceAsync);
    }

    /// <summary>Where HTTP functions are served, once started; ends in a slash.</summary>
    public Uri Address => _triggers.Http.Address;

    /// <summary>Opens the HTTP functions that are not anonymous.</summary>
    public string FunctionKey => _triggers.Key.Value;

    /// <summary>What has been done so far; a snapshot.</summary>
    public LocalHostProgress Progress => _tally.Progress;

    /// <summary>Reads <c>host.json</c> and the triggers; starts nothing yet.</summary>
    /// <param name="options">How to run.</param>
    /// <param name="services">Has what functions ask for, <see cref="Microsoft.Extensions.Configuration.IConfiguration"/>
    /// and logging; a <see cref="TimeProvider"/> there is the timers' clock.</param>
    /// <param name="functions">Holds the <c>[Function]</c> methods.</param>
    /// <exception cref="UserException">Something in them is not what is expected; the message says where.</exception>
    public static LocalHost Create(LocalHostOptions options, IServiceProvider services, Assembly functions)
    {
        var found = FunctionFinder.Find(functions, options.Functions);
        var tally = new InvocationTally(found);
        var interrupted = new CancellationTokenSource();
        var triggers = TriggerSet.Create(options, services, found, tally, interrupted.Token);
        return new LocalHost(options, tally, triggers, interrupted, services.GetRequiredService<ILogger<LocalHost>>());
    }

    /// <summary>Creates the queues that are absent, and begins to listen.</summary>
    /// <exception cref="UserException">Storage does not answer, or the port is taken.</exception>
    public async Task StartAsync(CancellationToken cancellation)
    {
        try
        {
            await _triggers.PrepareAsync(cancellation);
            foreach (var listener in _triggers.Listeners)
            {
                cancellation.ThrowIfCancellationRequested();
                await listener.StartAsync(_stopping.Token);
            }
        }
        catch (Exception e) when (StorageFailure.Is(e))
        {
            throw new UserException($"Storage does not answer as expected: {StorageFailure.OneLine(e)}", e);
        }

        LogStarted(_tally.Progress.Functions.Count, Address);
    }

    /// <summary>
    /// Ends when every timer has fired, no function runs, and no message (hidden ones included) and no new blob is left, in two
    /// looks one after the other. A message that waits for a retry is waited for.
    /// </summary>
    public async Task WaitUntilDrainedAsync(CancellationToken cancellation)
    {
        int? startedBefore = null;
        while (true)
        {
            var started = _tally.Started;
            var isIdle = await IsIdleAsync(cancellation);
            if (isIdle && startedBefore == _tally.Started)
            {
                return;
            }

            startedBefore = isIdle ? started : null;
            await Task.Delay(_options.PollingFloor, cancellation);
        }
    }

    /// <summary>
    /// Takes nothing new, lets running functions end, cancels those that take too long and gives their work back. Under 5 s
    /// unless <see cref="LocalHostOptions.StopGrace"/> was raised.
    /// Calling it again waits for the same stop.
    /// </summary>
    public Task StopAsync() => _stopped.Value;

    /// <summary>Stops if that was not done.</summary>
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await _triggers.DisposeAsync();
    }

    private async Task StopOnceAsync()
    {
        await _stopping.CancelAsync();
        var ended = Task.WhenAll(_triggers.Listeners.Select(listener => listener.StopAsync()));
        if (await EndsWithinAsync(ended, _options.StopGrace))
        {
            return;
        }

        LogInterrupting(_tally.Progress.Running);
        await _interrupted.CancelAsync();
        if (!await EndsWithinAsync(ended, InterruptGrace))
        {
            await EndsWithinAsync(Task.WhenAll(_triggers.Listeners.Select(listener => listener.GiveBackAsync())), GiveBackLimit);
        }
    }

    private static async Task<bool> EndsWithinAsync(Task task, TimeSpan limit)
    {
        await task.WaitAsync(limit).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return task.IsCompleted;
    }

    private async Task<bool> IsIdleAsync(CancellationToken cancellation)
    {
        try
        {
            foreach (var listener in _triggers.Listeners)
            {
                if (!await listener.IsIdleAsync(cancellation))
                {
                    return false;
                }
            }

            return _tally.Progress.Running == 0;
        }
        catch (Exception e) when (StorageFailure.Is(e))
        {
            return false;   // whether anything is left cannot be known now
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} functions wait for their triggers; HTTP at {Address}")]
    private partial void LogStarted(int count, Uri address);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} functions did not end in time and are cancelled")]
    private partial void LogInterrupting(int count);
}
