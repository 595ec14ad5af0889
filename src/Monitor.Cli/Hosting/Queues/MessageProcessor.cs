using Azure.Storage.Queues;
using Microsoft.Extensions.Logging;
using Monitor.Cli.Hosting.Settings;

namespace Monitor.Cli.Hosting.Queues;

/// <summary>Takes one message to its end: done, tried again later, given back, or poison.</summary>
internal sealed partial class MessageProcessor(
    QueueWork work, QueueSettings settings, QueueClient? poisonQueue, ILogger<MessageProcessor> logger)
{
    // The platform sets a message aside unrun when it was handed out more than maxDequeueCount times. A laptop's process is
    // stopped and killed far more often than a server's, so here that alone does not condemn a message so soon.
    private const int UnrunFactor = 4;

    private static readonly TimeSpan AtOnce = TimeSpan.Zero;

    // Storage's own default is seven days; poison is kept until a person has looked at it.
    /// <summary>Time to live: without it a message is gone after seven days, read or not.</summary>
    public static readonly TimeSpan Forever = TimeSpan.FromSeconds(-1);

    /// <exception cref="Azure.RequestFailedException">Storage failed; the message comes back when its lease ends.</exception>
    public async Task ProcessAsync(LeasedMessage message, CancellationToken interrupted)
    {
        if (!MessageCodec.TryDecode(message.Stored, settings.Encoding, out var text))
        {
            LogUndecodable(work.Queue, message.Id, settings.Encoding, work.PoisonQueue ?? "nothing");
            await SetAsideAsync(message, message.Stored);
        }
        else if (message.DequeueCount > settings.MaxDequeueCount * UnrunFactor)
        {
            LogNeverEnded(work.Queue, message.Id, message.DequeueCount - 1, work.PoisonQueue ?? "nothing");
            await SetAsideAsync(message, Poison(text));
        }
        else
        {
            await RunAsync(message, text, interrupted);
        }
    }

    private async Task RunAsync(LeasedMessage message, string text, CancellationToken interrupted)
    {
        try
        {
            await message.HoldAsync(() => work.RunAsync(text, interrupted));
        }
        catch (OperationCanceledException) when (interrupted.IsCancellationRequested)
        {
            await message.ReleaseAsync(AtOnce);
            return;
        }
        catch (Exception e) when (message.DequeueCount < settings.MaxDequeueCount)
        {
            var problem = StorageFailure.OneLine(e);
            LogRetry(work.Queue, message.Id, message.DequeueCount, settings.MaxDequeueCount, settings.VisibilityTimeout, problem);
            await message.ReleaseAsync(settings.VisibilityTimeout);
            return;
        }
        catch (Exception e)
        {
            LogPoison(work.Queue, message.Id, message.DequeueCount, work.PoisonQueue ?? "nothing", StorageFailure.OneLine(e));
            await SetAsideAsync(message, Poison(text));
            return;
        }

        await message.DeleteAsync();
    }

    private async Task SetAsideAsync(LeasedMessage message, string stored)
    {
        if (poisonQueue is not null)
        {
            await poisonQueue.CreateIfNotExistsAsync();
            await poisonQueue.SendMessageAsync(stored, timeToLive: Forever);
        }

        await message.DeleteAsync();
    }

    private string Poison(string text) => MessageCodec.Encode(work.ToPoison(text), settings.Encoding);

    [LoggerMessage(Level = LogLevel.Error,
        Message = "Queue {Queue}, message {Id}: read text that is not {Expected} of UTF-8, as messageEncoding in host.json expects. Moved to {Poison} as it is.")]
    private partial void LogUndecodable(string queue, string id, TextEncoding expected, string poison);

    [LoggerMessage(Level = LogLevel.Information,
        Message = "Queue {Queue}, message {Id}: try {Try} of {Tries} failed, next in {Delay}: {Problem}")]
    private partial void LogRetry(string queue, string id, long @try, int tries, TimeSpan delay, string problem);

    [LoggerMessage(Level = LogLevel.Error, Message = "Queue {Queue}, message {Id}: try {Try}, the last, failed; moved to {Poison}: {Problem}")]
    private partial void LogPoison(string queue, string id, long @try, string poison, string problem);

    [LoggerMessage(Level = LogLevel.Error,
        Message = "Queue {Queue}, message {Id}: begun {Begun} times, never ended. Moved to {Poison} without another try.")]
    private partial void LogNeverEnded(string queue, string id, long begun, string poison);
}
