namespace Monitor.Core.Alerts;

/// <summary>How a delivery stands.</summary>
public enum DeliveryState
{
    /// <summary>Announced, the answer is not known yet.</summary>
    Sending,

    /// <summary>The other side took it.</summary>
    Accepted,

    /// <summary>It may have arrived: never sent again where that would show twice.</summary>
    Uncertain,

    /// <summary>Refused for good.</summary>
    Failed,

    /// <summary>Certainly not arrived, but it may next time: the next run tries again.</summary>
    Waiting,
}
