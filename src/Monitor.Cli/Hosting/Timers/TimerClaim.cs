using Azure;
using Azure.Storage.Blobs.Specialized;

namespace Monitor.Cli.Hosting.Timers;

/// <summary>A lease on a timer's blob, renewed until disposed.</summary>
internal sealed class TimerClaim : IAsyncDisposable
{
    // The shortest that storage allows: after a crash the timer is free again soon.
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(15);

    private readonly BlobLeaseClient _lease;
    private readonly CancellationTokenSource _done = new();
    private readonly Task _renewal;

    private TimerClaim(BlobLeaseClient lease)
    {
        _lease = lease;
        _renewal = RenewAsync();
    }

    public string LeaseId => _lease.LeaseId;

    /// <summary><c>null</c> when another has it.</summary>
    public static async Task<TimerClaim?> TryTakeAsync(BlobLeaseClient lease, CancellationToken cancellation)
    {
        try
        {
            await lease.AcquireAsync(Length, cancellationToken: cancellation);
            return new TimerClaim(lease);
        }
        catch (RequestFailedException e) when (e.Status == 409)
        {
            return null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _done.CancelAsync();
        await _renewal;
        _done.Dispose();
        try
        {
            await _lease.ReleaseAsync();
        }
        catch (Exception e) when (StorageFailure.Is(e))
        {
            // It ends by itself.
        }
    }

    private async Task RenewAsync()
    {
        while (true)
        {
            await Task.Delay(Length / 3, _done.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (_done.IsCancellationRequested)
            {
                return;
            }

            try
            {
                await _lease.RenewAsync();
            }
            catch (Exception e) when (StorageFailure.Is(e))
            {
                // Tried again in a moment. Should another take it over, both run: functions bear that.
            }
        }
    }
}
