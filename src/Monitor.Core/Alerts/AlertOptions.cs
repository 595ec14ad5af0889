using Monitor.Core.Alerts.Email;
using Monitor.Core.Alerts.Outbox;
using Monitor.Core.Alerts.Teams;

namespace Monitor.Core.Alerts;

/// <summary>Where alerts go. Section <c>Alerts</c>.</summary>
public sealed class AlertOptions
{
    /// <summary>A Teams channel; used when it has a webhook address.</summary>
    public TeamsOptions Teams { get; set; } = new();

    /// <summary>Mail; used when it has a host.</summary>
    public EmailOptions Email { get; set; } = new();

    /// <summary>A local folder; used when neither of the others is.</summary>
    public OutboxOptions Outbox { get; set; } = new();
}
