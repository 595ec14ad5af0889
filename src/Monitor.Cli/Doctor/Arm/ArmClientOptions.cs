using Azure.Core;

namespace Monitor.Cli.Doctor.Arm;

/// <summary>Somebody waits at the terminal: one more try, and not for long.</summary>
internal sealed class ArmClientOptions : ClientOptions
{
    public ArmClientOptions()
    {
        Retry.MaxRetries = 1;
        Retry.Delay = TimeSpan.FromMilliseconds(500);
        Retry.MaxDelay = TimeSpan.FromSeconds(5);
        Retry.NetworkTimeout = TimeSpan.FromSeconds(30);
        Diagnostics.IsLoggingEnabled = false;   // answers hold settings
        Diagnostics.IsTelemetryEnabled = false;
    }
}
