using System.Diagnostics.CodeAnalysis;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Monitor.Cli.Hosting.Queues;

/// <summary>A message in work: hidden from others, and kept hidden while the work lasts.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A SemaphoreSlim whose wait handle is never asked for holds nothing.")]
internal sealed class LeasedMessage(QueueClient queue, QueueMessage message, TimeSpan lease)
{
    // Each update gives a new receipt, and only the newest is good: one request at a time.
    private readonly SemaphoreSlim _turn = new(1, 1);
    private string _receipt = message.PopReceipt;
    private bool _isSettled;

    public string Id => message.MessageId;

    /// <summary>How often it has been handed out, this time included.</summary>
    public long DequeueCount => message.DequeueCount;

    /// <summary>As stored, not decoded.</summary>
    public string Stored => message.MessageText;

    /// <summary>Renews the lease at half time until the work ends.</summary>
    public async Task HoldAsync(Func<Task> work)
    {
        using var done = new CancellationTokenSource();
        var renewal = RenewAsync(done.Token);
        try
        {
            await work();
        }
        finally
        {
            await done.CancelAsync();
            await renewal;
        }
    }

    /// <summary>Removes it: handled, or kept elsewhere.</summary>
    public Task DeleteAsync() => SettleAsync(() => queue.DeleteMessageAsync(Id, _receipt));

    /// <summary>Lets others have it after <paramref name="delay"/>.</summary>
    public Task ReleaseAsync(TimeSpan delay) =>
        SettleAsync(() => queue.UpdateMessageAsync(Id, _receipt, Stored, delay));

    private async Task RenewAsync(CancellationToken done)
    {
        while (true)
        {
            // Not bound to the service's TimeProvider: the lease runs on the storage server's clock.
            await Task.Delay(lease / 2, done).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (done.IsCancellationRequested || !await TryRenewAsync())
            {
                return;
            }
        }
    }

    // A request that was sent is awaited: cancelled half way it would leave us without the receipt that is good.
    private async Task<bool> TryRenewAsync()
    {
        await _turn.WaitAsync();
        try
        {
            if (_isSettled)
            {
                return false;
            }

            UpdateReceipt receipt = await queue.UpdateMessageAsync(Id, _receipt, Stored, lease);
            _receipt = receipt.PopReceipt;
            return true;
        }
        catch (RequestFailedException e) when (IsTaken(e))
        {
            return false;
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException)
        {
            return true;   // storage is away for a moment; half a lease is left to try again
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task SettleAsync(Func<Task> request)
    {
        await _turn.WaitAsync();
        try
        {
            if (!_isSettled)
            {
                _isSettled = true;
                await request();
            }
        }
        catch (RequestFailedException e) when (IsTaken(e))
        {
            // The lease ran out and another process has it, or is done with it.
        }
        finally
        {
            _turn.Release();
        }
    }

    private static bool IsTaken(RequestFailedException e) =>
        e.ErrorCode == QueueErrorCode.MessageNotFound || e.ErrorCode == QueueErrorCode.PopReceiptMismatch
        || e.ErrorCode == QueueErrorCode.QueueNotFound;
}
