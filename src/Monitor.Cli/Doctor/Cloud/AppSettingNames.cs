using System.Text.RegularExpressions;

namespace Monitor.Cli.Doctor.Cloud;

/// <summary>The app settings that <c>infra/modules/function.bicep</c> writes.</summary>
internal static partial class AppSettingNames
{
    /// <summary>In every installation.</summary>
    public static IReadOnlyList<string> Always { get; } =
    [
        "AzureWebJobsStorage__accountName", "AzureWebJobsStorage__blobServiceUri", "AzureWebJobsStorage__queueServiceUri",
        "AzureWebJobsStorage__tableServiceUri", "AzureWebJobsStorage__credential", "AzureWebJobsStorage__clientId",
        "APPLICATIONINSIGHTS_CONNECTION_STRING", "APPLICATIONINSIGHTS_AUTHENTICATION_STRING", "PullSchedule",
        "Pull__SeedFolder", "Alerts__Outbox__Folder",
    ];

    /// <summary>Those that go together: when the first is set, the others have to be.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Together { get; } =
    [
        ["Language__Endpoint", "Language__ClientId"],
        ["Alerts__Email__Host", "Alerts__Email__Port", "Alerts__Email__From", "Alerts__Email__To__0"],
        ["Alerts__Email__User", "Alerts__Email__Password"],
    ];

    /// <summary>Those that stand alone.</summary>
    public static IReadOnlyList<string> Optional { get; } =
        ["Pull__Interval", "AzureWebJobs.PullFeeds.Disabled", "Alerts__Teams__WebhookUrl"];

    /// <summary>Whether the template writes it; further recipients count too.</summary>
    public static bool Contains(string name)
    {
        var first = ListNumber().Replace(name, "__0");
        return Always.Concat(Optional).Concat(Together.SelectMany(t => t)).Contains(first, StringComparer.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"__\d+$")]
    private static partial Regex ListNumber();
}
