namespace Monitor.Core.Alerts;

/// <summary>The words for <see cref="AlertSeverity"/>.</summary>
internal static class AlertSeverityWords
{
    public static string Word(this AlertSeverity severity) => severity switch
    {
        AlertSeverity.High => "high",
        AlertSeverity.Medium => "medium",
        _ => "low",
    };
}
