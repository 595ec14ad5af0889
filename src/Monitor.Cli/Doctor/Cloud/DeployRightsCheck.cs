using System.Text.Json;
using Monitor.Cli.Doctor.Arm;

namespace Monitor.Cli.Doctor.Cloud;

/// <summary>Whether whoever is signed in may deploy: create resources, and give roles to the app's identity.</summary>
internal sealed class DeployRightsCheck(ArmClient arm, CloudTarget target) : IDoctorCheck
{
    private const string GiveRoles = "Microsoft.Authorization/roleAssignments/write";

    private static readonly string[] CreateResources =
    [
        "Microsoft.Resources/subscriptions/resourceGroups/write", "Microsoft.Resources/deployments/write",
        "Microsoft.Storage/storageAccounts/write", "Microsoft.Web/sites/write", "Microsoft.KeyVault/vaults/write",
    ];

    /// <inheritdoc/>
    public string Name => "Rights to deploy";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation)
    {
        var who = SignedInToken.Read(await arm.GetTokenAsync(cancellation));
        if (!Guid.TryParse(who.ObjectId, out _))
        {
            return [Finding.Warning(Name, "the token does not say whose roles to look for",
                "See in the portal that you have Contributor and Role Based Access Control Administrator on the subscription")];
        }

        var list = await arm.ListAsync(
            $"{target.SubscriptionPath}/providers/Microsoft.Authorization/roleAssignments?$filter=atScope()+and+assignedTo('{who.ObjectId}')",
            ArmVersions.Authorization, cancellation);
        if (!list.IsFound)
        {
            return [list.Answer.Explain(Name, "your role assignments on the subscription")];
        }

        List<(RolePermissions Role, string? Condition)> roles = [];
        foreach (var assignment in list.Items)
        {
            var definition = await ReadDefinitionAsync(assignment, cancellation);
            if (!definition.IsFound)
            {
                return [definition.Explain(Name, "the definition of one of your roles")];
            }

            roles.Add((new RolePermissions(definition.Content), assignment.Text("properties.condition")));
        }

        return Judge(roles, who);
    }

    private List<Finding> Judge(List<(RolePermissions Role, string? Condition)> roles, SignedInToken who)
    {
        List<Finding> findings = [];
        var denied = CreateResources.Where(action => !roles.Exists(r => r.Role.Allows(action))).ToList();
        if (denied.Count > 0)
        {
            findings.Add(Finding.Problem(Name, $"{who.Name} may not create resources: {denied[0]} is missing", Give("Contributor", who)));
        }

        var giving = roles.FindAll(r => r.Role.Allows(GiveRoles));
        if (giving.Count == 0)
        {
            findings.Add(Finding.Problem(Name, $"{who.Name} may not give roles: {GiveRoles} is missing", Give("Role Based Access Control Administrator", who)));
        }
        else if (giving.TrueForAll(r => r.Condition is not null) && LeftOut(giving) is { Count: > 0 } leftOut)
        {
            findings.Add(Finding.Warning(Name, $"a condition on your right to give roles does not name {string.Join(", ", leftOut.Select(r => r.Name))}",
                "Have the condition widened to the six roles of docs/deploy.md, \"Roles\""));
        }

        if (target.DefinesMailRole && !roles.Exists(r => r.Role.Allows("Microsoft.Authorization/roleDefinitions/write")))
        {
            findings.Add(Finding.Problem(Name, $"{who.Name} may not define the role for sending mail", Give("User Access Administrator", who)));
        }

        return findings.Count > 0 ? findings : [Finding.Ok(Name, $"{who.Name} may create resources and give roles")];
    }

    private static List<AppRole> LeftOut(List<(RolePermissions Role, string? Condition)> giving) =>
        [.. AppRole.All.Where(role => !giving.Exists(g => g.Condition!.Contains(role.Id, StringComparison.OrdinalIgnoreCase)))];

    private Task<ArmAnswer> ReadDefinitionAsync(JsonElement assignment, CancellationToken cancellation) =>
        assignment.Text("properties.roleDefinitionId") is { } id && id.StartsWith('/')
            ? arm.GetAsync(id, ArmVersions.Authorization, cancellation)
            : Task.FromResult(ArmAnswer.Without(ArmOutcome.Failed, "an assignment without roleDefinitionId"));

    private string Give(string role, SignedInToken who) =>
        $"Somebody with Owner: az role assignment create --assignee {who.ObjectId} --role \"{role}\" --scope {target.SubscriptionPath}; an eligible role has to be activated first";
}
