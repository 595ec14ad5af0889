using Monitor.Cli.Doctor.Arm;

namespace Monitor.Cli.Doctor.Cloud;

/// <summary>Whether the app can read the secrets that its settings refer to.</summary>
internal sealed class SecretReferencesCheck(ArmClient arm, CloudTarget target, Deployment deployment) : IDoctorCheck
{
    /// <inheritdoc/>
    public string Name => "Secrets";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation)
    {
        if (!deployment.IsNamed)
        {
            return [];
        }

        var list = await arm.ListAsync($"{target.AppPath}/config/configreferences/appsettings", ArmVersions.Web, cancellation);
        if (!list.IsFound)
        {
            return [list.Answer.Explain(Name, "the references to the key vault")];
        }

        var unread = list.Items.Where(r => r.Text("properties.status") is not "Resolved").ToList();
        return unread.Count == 0
            ? [Finding.Ok(Name, list.Items.Count == 0 ? "no setting refers to the key vault" : $"all {list.Items.Count} are read from the key vault")]
            : [.. unread.Select(r => Finding.Problem(Name,
                $"{r.Text("name") ?? (r.Text("id") ?? "a setting").Split('/')[^1]} is not read from the key vault: {r.Text("properties.status") ?? "no status"} {r.Text("properties.details")}".TrimEnd(),
                $"Write the secret (docs/deploy.md, \"Teams and mail\"), then: az functionapp restart --resource-group {target.ResourceGroup} --name {target.App}"))];
    }
}
