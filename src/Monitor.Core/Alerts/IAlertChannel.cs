namespace Monitor.Core.Alerts;

/// <summary>A way to bring alerts to people. What the other side does is a result, never an exception.</summary>
public interface IAlertChannel
{
    /// <summary>Short and stable, part of every delivery's key: "teams", "email", "outbox".</summary>
    string Name { get; }

    /// <summary>Whom it delivers to, as people may see them; empty when the channel is not configured.</summary>
    IReadOnlyList<string> Recipients { get; }

    /// <summary>
    /// How long after an attempt whose end is unknown the alert is sent again: <c>null</c> means never (it would show
    /// twice), zero at once (the second overwrites the first), else longer than an attempt can take.
    /// </summary>
    TimeSpan? ResendAfter { get; }

    /// <summary>Tries once to bring the alert to one recipient; ends within a minute.</summary>
    /// <param name="alert">What to say.</param>
    /// <param name="delivery">The claimed record: its key and recipient.</param>
    /// <param name="cancellation">Gives up; whether it was sent is then unknown.</param>
    Task<SendResult> SendAsync(Alert alert, Delivery delivery, CancellationToken cancellation);
}
