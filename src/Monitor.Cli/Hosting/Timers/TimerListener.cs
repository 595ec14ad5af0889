using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Monitor.Cli.Hosting.Invoking;

namespace Monitor.Cli.Hosting.Timers;

/// <summary>Fires one timer: once at start, because at a laptop somebody waits, then on schedule. Runs never overlap.</summary>
internal sealed partial class TimerListener(
    FunctionDescriptor function, TimerSchedule schedule, TimerSlots slots, FunctionInvoker invoker, TimeProvider time,
    ILogger<TimerListener> logger, CancellationToken interrupted) : ITriggerListener
{
    // Task.Delay takes at most 49 days, and a laptop may sleep: look at the clock now and then.
    private static readonly TimeSpan LongestDelay = TimeSpan.FromHours(1);

    private Task _loop = Task.CompletedTask;
    private DateTimeOffset _last;
    private volatile bool _isIdle;

    public Task StartAsync(CancellationToken stopping)
    {
        _loop = Task.Run(() => RunAsync(stopping), CancellationToken.None);
        return Task.CompletedTask;
    }

    public Task<bool> IsIdleAsync(CancellationToken cancellation) => Task.FromResult(_isIdle);

    public Task StopAsync() => _loop;

    public Task GiveBackAsync() => Task.CompletedTask;

    private async Task RunAsync(CancellationToken stopping)
    {
        try
        {
            await FireAtStartAsync(stopping);
            _isIdle = true;
            while (true)
            {
                var slot = await WaitForSlotAsync(stopping);
                _isIdle = false;
                await FireOnScheduleAsync(slot, stopping);
                _isIdle = true;
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
        }
    }

    // This run is owed to whoever started the process, even when another host runs the timer just now, or died doing so.
    private async Task FireAtStartAsync(CancellationToken stopping)
    {
        await using var claim = await TryClaimAsync(slot: null, stopping);
        await FireAsync(time.GetUtcNow());
    }

    private async Task FireOnScheduleAsync(DateTimeOffset slot, CancellationToken stopping)
    {
        await using var claim = await TryClaimAsync(slot, stopping);
        if (claim is null)
        {
            LogElsewhere(function.Name, slot);
            return;
        }

        await FireAsync(slot);
    }

    private async Task<TimerClaim?> TryClaimAsync(DateTimeOffset? slot, CancellationToken stopping)
    {
        try
        {
            return await slots.TryClaimAsync(function.Name, slot, stopping);
        }
        catch (Exception e) when (StorageFailure.Is(e))
        {
            LogStorageAway(function.Name, StorageFailure.OneLine(e));
            return null;
        }
    }

    private async Task<DateTimeOffset> WaitForSlotAsync(CancellationToken stopping)
    {
        var now = time.GetUtcNow();
        var slot = schedule.Next(now > _last ? now : _last);   // a timer may go off a moment early: never the same slot twice
        for (var left = slot - now; left > TimeSpan.Zero; left = slot - time.GetUtcNow())
        {
            await Task.Delay(left < LongestDelay ? left : LongestDelay, time, stopping);
        }

        return slot;
    }

    private async Task FireAsync(DateTimeOffset slot)
    {
        var status = new ScheduleStatus
        {
            Last = _last.UtcDateTime,
            Next = schedule.Next(slot).UtcDateTime,
            LastUpdated = time.GetUtcNow().UtcDateTime,
        };
        _last = slot;
        try
        {
            await invoker.InvokeAsync(function, new TriggerInput(new TimerInfo { ScheduleStatus = status }), interrupted);
        }
        catch (Exception)
        {
            // Logged and counted; the next slot tries again.
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Function}: another host runs it for {Slot:O}")]
    private partial void LogElsewhere(string function, DateTimeOffset slot);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Function}: its lease could not be had: {Problem}")]
    private partial void LogStorageAway(string function, string problem);
}
