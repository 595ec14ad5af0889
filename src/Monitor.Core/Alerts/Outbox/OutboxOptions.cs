namespace Monitor.Core.Alerts.Outbox;

/// <summary>The local outbox. Section <c>Alerts:Outbox</c>.</summary>
public sealed class OutboxOptions
{
    /// <summary>Folder that alerts are written to, relative to the working directory; created when it is missing. Default "outbox"; "none" for no outbox.</summary>
    public string Folder { get; set; } = "outbox";

    internal bool IsUsed => !Folder.Equals("none", StringComparison.OrdinalIgnoreCase);
}
