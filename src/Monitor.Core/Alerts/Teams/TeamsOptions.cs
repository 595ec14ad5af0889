namespace Monitor.Core.Alerts.Teams;

/// <summary>A Teams channel behind a workflow "When a Teams webhook request is received". Section <c>Alerts:Teams</c>.</summary>
public sealed class TeamsOptions
{
    /// <summary>The workflow's address; whoever has it may post, so it is a secret. Empty: Teams is not used.</summary>
    public string? WebhookUrl { get; set; }

    /// <summary>
    /// Hosts allowed besides those of Microsoft's workflows, for development and tests; plain http only on this
    /// machine's own. Default none.
    /// </summary>
    public IList<string> AllowedHosts { get; } = [];

    /// <summary>Whether Teams is used.</summary>
    public bool IsConfigured => !string.IsNullOrWhiteSpace(WebhookUrl);
}
