using System.Text.Json;
using Monitor.Cli.Doctor.Arm;

namespace Monitor.Cli.Doctor.Cloud;

/// <summary>Whether a vault or Language account of an earlier installation is kept as deleted, and with it its name.</summary>
internal sealed class DeletedResourcesCheck(ArmClient arm, CloudTarget target) : IDoctorCheck
{
    /// <inheritdoc/>
    public string Name => "Deleted resources";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation)
    {
        var vaults = await arm.ListAsync($"{target.SubscriptionPath}/providers/Microsoft.KeyVault/deletedVaults", ArmVersions.KeyVault, cancellation);
        var accounts = await arm.ListAsync(
            $"{target.SubscriptionPath}/providers/Microsoft.CognitiveServices/deletedAccounts", ArmVersions.CognitiveServices, cancellation);
        if (!vaults.IsFound || !accounts.IsFound)
        {
            return [(vaults.IsFound ? accounts : vaults).Answer.Explain(Name, "the list of deleted vaults and Language accounts")];
        }

        List<Finding> findings =
        [
            .. vaults.Items.Where(v => IsInTheWay(v, "kv-", target.Names?.Vault, "properties.")).Select(v => Vault(v.Text("name")!)),
            .. accounts.Items.Where(a => IsInTheWay(a, "lang-monitor-", target.Names?.Language, "")).Select(a => Account(a)),
        ];
        return findings.Count > 0 ? findings : [Finding.Ok(Name, "none in the way")];
    }

    // By name when it is known; otherwise by the tag that every resource of the environment has, and its region.
    private bool IsInTheWay(JsonElement deleted, string prefix, string? known, string at)
    {
        var name = deleted.Text("name") ?? "";
        if (known is not null)
        {
            return name.Equals(known, StringComparison.OrdinalIgnoreCase);
        }

        var environment = deleted.Fields($"{at}tags").FirstOrDefault(tag => tag.NameEquals("azd-env-name")).Value;
        return name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
            && target.Environment is not null
            && environment is { ValueKind: JsonValueKind.String } && environment.GetString() == target.Environment
            && (target.Location is null || CloudTarget.Region(deleted.Text($"{at}location") ?? deleted.Text("location")) == target.Location);
    }

    private Finding Vault(string name) => Finding.Problem(Name, $"key vault {name} is deleted, but its name is kept",
        $"az keyvault recover --name {name}, or erase it for good: az keyvault purge --name {name}");

    private Finding Account(JsonElement account)
    {
        var name = account.Text("name")!;
        // …/locations/{location}/resourceGroups/{group}/deletedAccounts/{name}
        var path = (account.Text("id") ?? "").Split('/');
        var group = Array.FindIndex(path, part => part.Equals("resourceGroups", StringComparison.OrdinalIgnoreCase)) is >= 0 and var at && at + 1 < path.Length
            ? path[at + 1] : target.ResourceGroup ?? "<group>";
        return Finding.Problem(Name, $"Language account {name} is deleted, but its name is kept",
            $"az cognitiveservices account purge --name {name} --resource-group {group} --location {account.Text("location") ?? target.Location ?? "<region>"}");
    }
}
