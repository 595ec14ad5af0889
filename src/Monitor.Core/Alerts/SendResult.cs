namespace Monitor.Core.Alerts;

/// <summary>How one attempt ended. Details are one line, fit for logs and records: never an address with a secret.</summary>
public abstract record SendResult(string Detail)
{
    /// <summary>The other side took it.</summary>
    public sealed record Accepted(string Detail) : SendResult(Detail);

    /// <summary>Refused for good: the same message will never be taken.</summary>
    public sealed record Failed(string Detail) : SendResult(Detail);

    /// <summary>It was under way when the answer failed to come: it may have arrived.</summary>
    public sealed record Uncertain(string Detail) : SendResult(Detail);

    /// <summary>It certainly did not arrive, but may next time.</summary>
    /// <param name="Detail">Why not now.</param>
    /// <param name="RetryAfter">How long the other side asks us to wait; <c>null</c> when it does not say.</param>
    public sealed record Delayed(string Detail, TimeSpan? RetryAfter = null) : SendResult(Detail);
}
