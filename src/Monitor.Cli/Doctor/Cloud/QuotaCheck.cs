using System.Globalization;
using System.Text.Json;
using Monitor.Cli.Doctor.Arm;

namespace Monitor.Cli.Doctor.Cloud;

/// <summary>How much of Flex Consumption is left in the region, as far as Azure tells.</summary>
internal sealed class QuotaCheck(ArmClient arm, CloudTarget target) : IDoctorCheck
{
    private const double NearlyAll = 0.8;

    /// <inheritdoc/>
    public string Name => "Quota";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation)
    {
        if (target.Location is not { } location)
        {
            return [];   // the check of the region says so
        }

        var list = await arm.ListAsync(
            $"{target.SubscriptionPath}/providers/Microsoft.Web/locations/{Uri.EscapeDataString(location)}/usages", ArmVersions.Web, cancellation);
        if (!list.IsFound)
        {
            return [Finding.Warning(Name, $"the usage of {location} could not be read: {list.Answer.Detail}",
                "See it in the portal: Quotas, App Service; a deployment fails if there is none left")];
        }

        var flex = list.Items.Where(IsFlex).ToList();
        return flex.Count > 0
            ? [.. flex.Select(usage => Judge(usage, location))]
            : [Finding.Ok(Name, $"Azure lists no limit of Flex Consumption for {location}")];
    }

    private static bool IsFlex(JsonElement usage) =>
        $"{usage.Text("name.value")} {usage.Text("name.localizedValue")}".Contains("flex", StringComparison.OrdinalIgnoreCase);

    private Finding Judge(JsonElement usage, string location)
    {
        var name = usage.Text("name.localizedValue") ?? usage.Text("name.value") ?? "Flex Consumption";
        if (usage.Number("currentValue") is not { } used || usage.Number("limit") is not { } limit)
        {
            return Finding.Warning(Name, $"{name}: the answer has no numbers", "See it in the portal: Quotas, App Service");
        }

        var found = string.Create(CultureInfo.InvariantCulture, $"{name}: {used} of {limit} {usage.Text("unit")} used in {location}");
        const string Ask = "Ask for more in the portal (Quotas, App Service), or choose another region";
        return used >= limit ? Finding.Problem(Name, found, Ask)
            : used >= limit * NearlyAll ? Finding.Warning(Name, found, Ask)
            : Finding.Ok(Name, found);
    }
}
