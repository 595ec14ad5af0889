using Monitor.Cli.Doctor.Arm;

namespace Monitor.Cli.Doctor.Cloud;

/// <summary>Whether the app's identity has the roles of <c>infra/modules/roles.bicep</c>.</summary>
internal sealed class AppRolesCheck(ArmClient arm, CloudTarget target, Deployment deployment) : IDoctorCheck
{
    /// <inheritdoc/>
    public string Name => "Roles of the app";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation)
    {
        if (!deployment.IsNamed || target.Names is not { } names)
        {
            return [];
        }

        var resources = await deployment.ResourcesAsync(cancellation);
        if (!resources.IsFound)
        {
            return [resources.Answer.Explain(Name, $"what is in {target.ResourceGroup}")];
        }

        var app = (await deployment.AppAsync(cancellation)).Content;
        var principal = app.Fields("identity.userAssignedIdentities").Select(i => i.Value.Text("principalId")).FirstOrDefault(id => id is not null);
        if (principal is null)
        {
            return [Finding.Problem(Name, $"{target.App} runs as no user-assigned identity", "azd provision")];
        }

        List<Finding> findings = [];
        var looked = 0;
        foreach (var group in AppRole.All.GroupBy(role => (role.ResourceType, Resource: role.Resource(names))))
        {
            if (await deployment.HasAsync(group.Key.ResourceType, group.Key.Resource, cancellation))
            {
                looked += group.Count();
                findings.AddRange(await LookAsync([.. group], group.Key.Resource, principal, cancellation));
            }
            else if (group.Key.ResourceType != AppRole.Language)   // that one is optional
            {
                findings.Add(Finding.Problem(Name, $"{group.Key.Resource} is not in {target.ResourceGroup}", "azd provision"));
            }
        }

        return findings.Count > 0 ? findings : [Finding.Ok(Name, $"all {looked} are there")];
    }

    private async Task<IReadOnlyList<Finding>> LookAsync(
        IReadOnlyList<AppRole> roles, string resource, string principal, CancellationToken cancellation)
    {
        var path = $"{target.GroupPath}/providers/{roles[0].ResourceType}/{resource}";
        var list = await arm.ListAsync(
            $"{path}/providers/Microsoft.Authorization/roleAssignments?$filter=principalId+eq+'{Uri.EscapeDataString(principal)}'",
            ArmVersions.Authorization, cancellation);
        if (!list.IsFound)
        {
            return [list.Answer.Explain(Name, $"the roles on {resource}")];
        }

        // The filter also gives assignments on parts of the resource, such as one container.
        var given = list.Items
            .Where(a => a.Text("properties.scope") is { } scope && Covers(scope, path))
            .Select(a => (a.Text("properties.roleDefinitionId") ?? "").Split('/')[^1])
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. roles.Where(role => !given.Contains(role.Id)).Select(role => Finding.Problem(Name, $"{role.Name} on {resource} is missing",
                $"azd provision, or: az role assignment create --assignee-object-id {principal} --assignee-principal-type ServicePrincipal --role {role.Id} --scope {path}")),
        ];
    }

    private static bool Covers(string scope, string path) =>
        $"{path}/".StartsWith($"{scope.TrimEnd('/')}/", StringComparison.OrdinalIgnoreCase);
}
