using Microsoft.Extensions.Logging;
using Monitor.Core.Contradictions;
using Monitor.Core.Telemetry;

namespace Monitor.Core.Alerts;

/// <summary>Brings a contradiction to everyone who is to know of it, each once as far as the channel allows.</summary>
public sealed partial class DeliveryStage(
    IContradictionStore contradictions, IDeliveryStore deliveries, IEnumerable<IAlertChannel> channels,
    TimeProvider time, ILogger<DeliveryStage> logger)
{
    // What is on its way when the program is asked to stop gets this long to be answered, or it may be sent twice.
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(3);

    private readonly DeliveryClaims _claims = new(deliveries);

    /// <summary>Delivers; running it again sends only what has not been settled.</summary>
    /// <exception cref="DeliveryDelayedException">Something has to be tried again; all else was sent.</exception>
    public async Task RunAsync(AlertMessage message, CancellationToken cancellation)
    {
        if (await contradictions.FindAsync(message.ContradictionId, cancellation) is not { } contradiction)
        {
            LogMissing(message.ContradictionId);   // removed between the message and now: nothing to do
            return;
        }

        if (contradiction.Verdict is Verdict.Superseded or Verdict.None)
        {
            LogQuiet(contradiction.Id, contradiction.Verdict);
            return;
        }

        var alert = Alert.Of(contradiction);
        var delayed = await Task.WhenAll(channels.Select(channel => DeliverAsync(alert, channel, cancellation)));
        if (delayed.SelectMany(d => d).ToList() is { Count: > 0 } all)
        {
            throw new DeliveryDelayedException($"Alert {alert.Id} is to be tried again: {string.Join("; ", all)}.");
        }
    }

    // One recipient after the other, so that a channel is never asked for two things at once.
    private async Task<List<string>> DeliverAsync(Alert alert, IAlertChannel channel, CancellationToken cancellation)
    {
        List<string> delayed = [];
        foreach (var recipient in channel.Recipients)
        {
            if (await DeliverAsync(alert, channel, recipient, cancellation) is { } why)
            {
                delayed.Add($"{channel.Name} to {recipient}: {why}");
            }
        }

        return delayed;
    }

    /// <returns>Why it has to be tried again; <c>null</c> when it has not.</returns>
    private async Task<string?> DeliverAsync(Alert alert, IAlertChannel channel, string recipient, CancellationToken cancellation)
    {
        var claim = new Delivery
        {
            Key = Delivery.KeyOf(alert.Id, channel.Name, recipient),
            AlertId = alert.Id,
            Channel = channel.Name,
            Recipient = recipient,
            State = DeliveryState.Sending,
            Updated = time.GetUtcNow(),
        };
        switch (await _claims.TakeAsync(claim, channel.ResendAfter, cancellation))
        {
            case ClaimResult.Busy busy:
                return busy.Detail;
            case ClaimResult.Settled:
                return null;
        }

        using var stop = new CancellationTokenSource();
        using var asked = cancellation.Register(() => stop.CancelAfter(StopLimit));
        var result = await channel.SendAsync(alert, claim, stop.Token);
        var ended = End(claim, result);
        await deliveries.SaveAsync(ended, CancellationToken.None);   // it was sent, whatever happens now
        MonitorMeter.Delivered(ended.Channel, ended.State);
        Log(ended, result.Detail);
        return IsToBeTriedAgain(result, channel) ? result.Detail : null;
    }

    private static bool IsToBeTriedAgain(SendResult result, IAlertChannel channel) =>
        result is SendResult.Delayed || (result is SendResult.Uncertain && channel.ResendAfter is not null);

    private void Log(Delivery ended, string detail)
    {
        if (ended.State == DeliveryState.Accepted)
        {
            LogAccepted(ended.AlertId, ended.Channel, ended.Recipient, detail);
        }
        else
        {
            LogTrouble(ended.AlertId, ended.Channel, ended.Recipient, ended.State, detail);
        }
    }

    private Delivery End(Delivery claim, SendResult result)
    {
        var now = time.GetUtcNow();
        return claim with
        {
            State = result switch
            {
                SendResult.Accepted => DeliveryState.Accepted,
                SendResult.Failed => DeliveryState.Failed,
                SendResult.Delayed => DeliveryState.Waiting,
                _ => DeliveryState.Uncertain,
            },
            Updated = now,
            Detail = result.Detail,
            NotBefore = result is SendResult.Delayed { RetryAfter: { } wait } ? now + wait : null,
        };
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Alert {Id}: there is no such contradiction, nothing to deliver.")]
    private partial void LogMissing(string id);

    [LoggerMessage(Level = LogLevel.Information, Message = "Alert {Id}: verdict {Verdict} is not delivered.")]
    private partial void LogQuiet(string id, Verdict verdict);

    [LoggerMessage(Level = LogLevel.Information, Message = "Alert {Id}: {Channel} to {Recipient}: {Detail}.")]
    private partial void LogAccepted(string id, string channel, string recipient, string detail);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Alert {Id}: {Channel} to {Recipient}: {State}, {Detail}.")]
    private partial void LogTrouble(string id, string channel, string recipient, DeliveryState state, string detail);
}
