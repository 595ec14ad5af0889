using System.Collections.Concurrent;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Logging;
using Monitor.Cli.Hosting.Settings;

namespace Monitor.Cli.Hosting.Queues;

/// <summary>Takes messages from one queue in batches and has them processed side by side.</summary>
internal sealed partial class QueueListener(
    QueueClient queue, MessageProcessor processor, QueueSettings settings, LocalHostOptions options,
    ILogger<QueueListener> logger, CancellationToken interrupted) : ITriggerListener
{
    private readonly PollBackoff _backoff = new(options.PollingFloor, settings.MaxPollingInterval);
    private readonly ConcurrentDictionary<LeasedMessage, Task> _inWork = [];
    private volatile TaskCompletionSource _woken = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task _loop = Task.CompletedTask;
    private bool _isStorageAway;

    /// <summary>Has the queue looked at soon: something may have come.</summary>
    public void Wake() => _woken.TrySetResult();

    public async Task StartAsync(CancellationToken stopping)
    {
        await queue.CreateIfNotExistsAsync(cancellationToken: stopping);
        _loop = Task.Run(() => ListenAsync(stopping), CancellationToken.None);
    }

    public async Task<bool> IsIdleAsync(CancellationToken cancellation)
    {
        // Counts messages in work and those waiting for a retry as well.
        QueueProperties properties = await queue.GetPropertiesAsync(cancellation);
        return properties.ApproximateMessagesCount == 0 && _inWork.IsEmpty;
    }

    public async Task StopAsync()
    {
        await _loop;
        await Task.WhenAll(_inWork.Values);
    }

    public Task GiveBackAsync() => GiveBackAsync(_inWork.Keys);

    private async Task ListenAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            await WaitForRoomAsync(stopping);
            _woken = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var messages = await ReceiveAsync();
            if (stopping.IsCancellationRequested)
            {
                await GiveBackAsync(messages);
            }
            else if (messages.Count > 0)
            {
                _backoff.Reset();
                messages.ForEach(Begin);
            }
            else
            {
                await WaitForWorkAsync(stopping);
            }
        }
    }

    private async Task WaitForRoomAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested
            && _inWork.Values.ToArray() is { Length: > 0 } tasks && tasks.Length > settings.NewBatchThreshold)
        {
            Task any = Task.WhenAny(tasks);
            await any.WaitAsync(stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // Not cancelled by a stop: messages that the server has hidden already would be lost to everyone for a lease.
    private async Task<List<LeasedMessage>> ReceiveAsync()
    {
        try
        {
            QueueMessage[] messages = await queue.ReceiveMessagesAsync(settings.BatchSize, options.Lease, CancellationToken.None);
            _isStorageAway = false;
            return [.. messages.Select(message => new LeasedMessage(queue, message, options.Lease))];
        }
        catch (Exception e) when (StorageFailure.Is(e))
        {
            if (!_isStorageAway)
            {
                LogStorageAway(queue.Name, StorageFailure.OneLine(e));
            }

            _isStorageAway = true;
            return [];
        }
    }

    private void Begin(LeasedMessage message)
    {
        var begin = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _inWork[message] = ProcessAsync(message, begin.Task);   // in the table before it can take itself out
        begin.SetResult();
    }

    private async Task ProcessAsync(LeasedMessage message, Task begin)
    {
        await begin;
        try
        {
            await processor.ProcessAsync(message, interrupted);
        }
        catch (Exception e) when (StorageFailure.Is(e))
        {
            LogUnsettled(queue.Name, message.Id, options.Lease, StorageFailure.OneLine(e));
        }
        finally
        {
            _inWork.TryRemove(message, out _);
        }
    }

    private static async Task GiveBackAsync(IEnumerable<LeasedMessage> messages)
    {
        try
        {
            await Task.WhenAll(messages.Select(message => message.ReleaseAsync(TimeSpan.Zero)));
        }
        catch (Exception e) when (StorageFailure.Is(e))
        {
            // They come back by themselves when their lease ends.
        }
    }

    // The floor is waited for in any case, so that a busy neighbour does not make an idle queue spin.
    private async Task WaitForWorkAsync(CancellationToken stopping)
    {
        var wait = _backoff.Next();
        var least = wait < options.PollingFloor ? wait : options.PollingFloor;
        await Task.Delay(least, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _woken.Task.WaitAsync(wait - least, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (_woken.Task.IsCompleted)
        {
            _backoff.Reset();
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Queue {Queue} cannot be read, trying on: {Problem}")]
    private partial void LogStorageAway(string queue, string problem);

    [LoggerMessage(Level = LogLevel.Warning,
        Message = "Queue {Queue}, message {Id}: its end could not be stored, it comes back within {Lease}: {Problem}")]
    private partial void LogUnsettled(string queue, string id, TimeSpan lease, string problem);
}
