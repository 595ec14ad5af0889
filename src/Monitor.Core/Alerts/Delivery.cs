namespace Monitor.Core.Alerts;

/// <summary>One try to bring one alert to one recipient of one channel.</summary>
public sealed record Delivery
{
    /// <summary>Hash of alert, channel and recipient: sent once, however often the step runs.</summary>
    public required string Key { get; init; }

    /// <summary>The alert, that is its contradiction's id.</summary>
    public required string AlertId { get; init; }

    /// <summary>Name of the channel ("teams", "email", "outbox").</summary>
    public required string Channel { get; init; }

    /// <summary>Whom it went to, as people may see it: never a secret such as a webhook address.</summary>
    public required string Recipient { get; init; }

    /// <summary>How it stands.</summary>
    public required DeliveryState State { get; init; }

    /// <summary>When the state was last written, UTC.</summary>
    public required DateTimeOffset Updated { get; init; }

    /// <summary>What the other side answered, in one line; <c>null</c> when there is nothing to say.</summary>
    public string? Detail { get; init; }

    /// <summary>While it waits: not to be sent before, UTC; <c>null</c> when any time will do.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>The key of one alert for one recipient of one channel.</summary>
    public static string KeyOf(string alertId, string channel, string recipient) =>
        ContentHash.Of(alertId, channel, recipient);
}
