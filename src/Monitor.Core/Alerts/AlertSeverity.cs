namespace Monitor.Core.Alerts;

/// <summary>How urgently people should look.</summary>
public enum AlertSeverity
{
    /// <summary>A partial contradiction, or one that we are not sure of.</summary>
    Low,

    /// <summary>Two parties or outlets contradict each other, or one speaker probably does.</summary>
    Medium,

    /// <summary>One speaker contradicts an own statement, and we are sure of it.</summary>
    High,
}
