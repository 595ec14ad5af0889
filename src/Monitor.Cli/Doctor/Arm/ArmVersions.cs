namespace Monitor.Cli.Doctor.Arm;

/// <summary>API versions: those that the templates in <c>infra/</c> name for the same provider.</summary>
internal static class ArmVersions
{
    public const string Authorization = "2022-04-01";
    public const string CognitiveServices = "2025-06-01";
    public const string KeyVault = "2024-11-01";
    public const string Resources = "2024-11-01";
    public const string Storage = "2025-01-01";
    public const string Web = "2024-11-01";

    /// <summary>Subscriptions are served apart from resources, and are in no template.</summary>
    public const string Subscriptions = "2022-12-01";
}
