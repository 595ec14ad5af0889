using System.Text.Json;
using Monitor.Cli.Doctor.Arm;

namespace Monitor.Cli.Doctor.Cloud;

/// <summary>Whether the app has the settings that the template writes, and no other. Values are not shown.</summary>
internal sealed class AppSettingsCheck(CloudTarget target, Deployment deployment) : IDoctorCheck
{
    // Fail on Flex Consumption, or win over the identity.
    private static readonly string[] Forbidden = ["FUNCTIONS_WORKER_RUNTIME", "FUNCTIONS_EXTENSION_VERSION", "WEBSITE_RUN_FROM_PACKAGE", "AzureWebJobsStorage"];

    /// <inheritdoc/>
    public string Name => "App settings";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation)
    {
        if (!deployment.IsNamed)
        {
            return [];
        }

        var answer = await deployment.SettingsAsync(cancellation);
        if (answer.Outcome == ArmOutcome.Denied)
        {
            // Settings may hold secrets, so Reader does not do.
            return [Finding.Problem(Name, $"the settings of {target.App} may not be read: {answer.Detail}",
                $"Ask for the role Contributor on {target.ResourceGroup}")];
        }

        if (!answer.IsFound || answer.Content.At("properties") is not { ValueKind: JsonValueKind.Object })
        {
            return [answer.Explain(Name, $"the settings of {target.App}")];
        }

        var settings = answer.Content.Fields("properties").ToDictionary(s => s.Name, s => s.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        List<Finding> findings =
        [
            .. Missing(settings).Select(name => Finding.Problem(Name, $"{name} is missing", "azd provision writes it")),
            .. Forbidden.Where(settings.ContainsKey).Select(Disturbing),
            .. settings.Keys.Where(name => !AppSettingNames.Contains(name) && !Forbidden.Contains(name, StringComparer.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal).Select(Foreign),
            .. WrongAccount(settings),
        ];
        return findings.Count > 0 ? findings : [Finding.Ok(Name, $"all {settings.Count} as the template writes them")];
    }

    private static IEnumerable<string> Missing(Dictionary<string, string> settings)
    {
        var needed = AppSettingNames.Always.Concat(AppSettingNames.Together.Where(t => IsSet(settings, t[0])).SelectMany(t => t));
        return needed.Where(name => !IsSet(settings, name));
    }

    private static bool IsSet(Dictionary<string, string> settings, string name) =>
        settings.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value);

    private IEnumerable<Finding> WrongAccount(Dictionary<string, string> settings)
    {
        if (target.Names is { } names && settings.TryGetValue("AzureWebJobsStorage__accountName", out var account)
            && !account.Equals(names.Storage, StringComparison.OrdinalIgnoreCase))
        {
            yield return Finding.Warning(Name, $"AzureWebJobsStorage__accountName is \"{FirstLine.Of(account)}\", expected {names.Storage}", "azd provision");
        }
    }

    private Finding Disturbing(string name) => Finding.Problem(Name,
        name == "AzureWebJobsStorage" ? "AzureWebJobsStorage holds a connection string, which the account refuses: shared keys are off"
            : $"{name} is set, which Flex Consumption does not take",
        Delete(name));

    private Finding Foreign(string name) => Finding.Warning(Name,
        $"{name} was added by hand, and is gone with the next azd provision",
        NearestName.Of(name, [.. AppSettingNames.Always, .. AppSettingNames.Optional, .. AppSettingNames.Together.SelectMany(t => t)]) is { } nearest
            ? $"If {nearest} is meant, correct it; otherwise put it into infra/modules/function.bicep, or {Delete(name)}"
            : $"Put it into infra/modules/function.bicep, or {Delete(name)}");

    private string Delete(string name) =>
        $"az functionapp config appsettings delete --resource-group {target.ResourceGroup} --name {target.App} --setting-names {name}";
}
