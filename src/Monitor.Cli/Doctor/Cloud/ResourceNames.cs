namespace Monitor.Cli.Doctor.Cloud;

/// <summary>How <c>infra/main.bicep</c> names what belongs to one app: all end in the same token.</summary>
/// <param name="App">Function app.</param>
/// <param name="Storage">Storage account.</param>
/// <param name="Vault">Key vault.</param>
/// <param name="Language">Azure AI Language, and its subdomain.</param>
/// <param name="Component">Application Insights.</param>
internal sealed record ResourceNames(string App, string Storage, string Vault, string Language, string Component)
{
    /// <summary>What the name of every app of Monitor starts with.</summary>
    public const string AppPrefix = "func-monitor-";

    /// <summary>The names that go with an app's; <c>null</c> when the template did not name it.</summary>
    public static ResourceNames? FromApp(string app)
    {
        if (!app.StartsWith(AppPrefix, StringComparison.OrdinalIgnoreCase) || app.Length == AppPrefix.Length)
        {
            return null;
        }

        var token = app[AppPrefix.Length..].ToLowerInvariant();
        return new ResourceNames(app, $"st{token}", $"kv-{token}", $"lang-monitor-{token}", $"appi-monitor-{token}");
    }
}
