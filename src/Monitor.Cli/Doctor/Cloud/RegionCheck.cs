using Monitor.Cli.Doctor.Arm;

namespace Monitor.Cli.Doctor.Cloud;

/// <summary>Whether the region offers Flex Consumption.</summary>
internal sealed class RegionCheck(ArmClient arm, CloudTarget target) : IDoctorCheck
{
    /// <inheritdoc/>
    public string Name => "Region";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation)
    {
        if (target.Location is null)
        {
            return [Finding.Problem(Name, "no region is named", "Give --location <region>, or azd env set AZURE_LOCATION <region>")];
        }

        var list = await arm.ListAsync(
            $"{target.SubscriptionPath}/providers/Microsoft.Web/geoRegions?sku=FlexConsumption", ArmVersions.Web, cancellation);
        if (!list.IsFound)
        {
            return [list.Answer.Explain(Name, "the list of regions that offer Flex Consumption")];
        }

        var offered = list.Items.Select(r => CloudTarget.Region(r.Text("name"))).OfType<string>().Order(StringComparer.Ordinal).ToList();
        return
        [
            offered.Contains(target.Location) ? Finding.Ok(Name, $"{target.Location} offers Flex Consumption")
            : offered.Count == 0 ? ArmAnswer.Without(ArmOutcome.Failed, "it is empty").Explain(Name, "the list of regions that offer Flex Consumption")
            : Finding.Problem(Name, $"{target.Location} does not offer Flex Consumption",
                $"{(NearestName.Of(target.Location, offered) is { } near ? $"Meant {near}? " : "")}azd env set AZURE_LOCATION <region>, one of: {string.Join(' ', offered)}"),
        ];
    }
}
