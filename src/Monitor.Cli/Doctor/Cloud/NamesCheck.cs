using Monitor.Cli.Doctor.Arm;

namespace Monitor.Cli.Doctor.Cloud;

/// <summary>Whether the names that must be unique in Azure are free, or taken by this installation itself.</summary>
internal sealed class NamesCheck(ArmClient arm, CloudTarget target, Deployment deployment) : IDoctorCheck
{
    /// <inheritdoc/>
    public string Name => "Names";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation)
    {
        if (target.App is null)
        {
            return [Finding.Ok(Name, "made by the deployment from subscription, environment and region; once there is an app, --app tells them")];
        }

        if (target.Names is not { } names)
        {
            return [Finding.Problem(Name, $"the app is called \"{FirstLine.Of(target.App)}\", expected {ResourceNames.AppPrefix}<token>",
                "Give the name that the deployment put out: azd env get-value AZURE_FUNCTION_APP_NAME")];
        }

        return
        [
            await LookAsync("storage account", "Microsoft.Storage", ArmVersions.Storage, AppRole.Storage, names.Storage, cancellation),
            await LookAsync("function app", "Microsoft.Web", ArmVersions.Web, "Microsoft.Web/sites", names.App, cancellation),
            await LookAsync("key vault", "Microsoft.KeyVault", ArmVersions.KeyVault, AppRole.Vault, names.Vault, cancellation),
            await LookAsync("Language subdomain", "Microsoft.CognitiveServices", ArmVersions.CognitiveServices, AppRole.Language, names.Language, cancellation),
        ];
    }

    private async Task<Finding> LookAsync(
        string kind, string provider, string version, string type, string name, CancellationToken cancellation)
    {
        if (await deployment.HasAsync(type, name, cancellation))
        {
            return Finding.Ok(Name, $"{kind} {name} is ours");
        }

        var answer = type == AppRole.Language
            ? await arm.PostAsync($"{target.SubscriptionPath}/providers/{provider}/checkDomainAvailability", version, new { subdomainName = name, type }, cancellation)
            : await arm.PostAsync($"{target.SubscriptionPath}/providers/{provider}/checkNameAvailability", version, new { name, type }, cancellation);
        if (!answer.IsFound)
        {
            return answer.Explain(Name, $"whether the {kind} {name} is free");
        }

        return (answer.Content.Truth("nameAvailable") ?? answer.Content.Truth("isSubdomainAvailable")) switch
        {
            true => Finding.Ok(Name, $"{kind} {name} is free"),
            false => Finding.Problem(Name, $"{kind} {name} is taken: {FirstLine.Of(answer.Content.Text("message") ?? answer.Content.Text("reason"))}",
                target.ResourceGroup is null
                    ? "If it is yours, give --resource-group; otherwise deploy under another name: azd env new <name>"
                    : "If it was deleted, purge it (see \"Deleted resources\"); otherwise deploy under another name: azd env new <name>"),
            null => answer.Explain(Name, $"whether the {kind} {name} is free"),
        };
    }
}
