using System.Text.RegularExpressions;

namespace Monitor.Functions.Tests.Infrastructure;

public sealed partial class RolesTests
{
    // What the code does, and the least that lets it: https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
    private static readonly IReadOnlyDictionary<string, string> Needed = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["b7e6dc6d-f1e8-4753-8033-0f276bb0955b"] = "Storage Blob Data Owner: records, receipts and leases of the blob trigger",
        ["974c5e8b-45b9-4653-ba55-5f855dd0fb88"] = "Storage Queue Data Contributor: messages and poison queues",
        ["0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3"] = "Storage Table Data Contributor: the host's diagnostic events",
        ["3913510d-42f4-4e42-8a64-420c390055eb"] = "Monitoring Metrics Publisher: telemetry without a key",
        ["4633458b-17de-408a-b874-0445c86b69e6"] = "Key Vault Secrets User: the webhook's address and the mail password",
        ["7628b7b8-a8b2-4cdc-b46f-e9b35248918e"] = "Cognitive Services Language Reader: entities and sentiment",
    };

    private static readonly string Template = BicepFile.Read("modules/roles.bicep");

    [Fact]
    public void Roles_AreExactlyThoseThatTheCodeNeeds()
    {
        var given = Id().Matches(Template).Select(m => m.Value);

        Assert.Equal(Needed.Keys.Order(StringComparer.Ordinal), given.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Roles_AreAllAssigned_OnOneResourceEach()
    {
        var assigned = Assigned().Matches(Template).Select(m => m.Groups["role"].Value);
        var scopes = Scope().Matches(Template).Select(m => m.Groups["scope"].Value);

        Assert.Equal(["role.value", "monitoringMetricsPublisher", "keyVaultSecretsUser", "languageReader"], assigned);
        Assert.Equal(["account", "component", "vault", "language"], scopes);
        Assert.Contains("for role in items(storageRoles)", Template, StringComparison.Ordinal);
    }

    [Fact]
    public void Roles_AreExplainedInTheDocs()
    {
        var docs = File.ReadAllText(Path.Combine(BicepFile.Folder, "..", "docs", "deploy.md"));

        Assert.All(Needed.Values, role => Assert.Contains($"| {role.Split(':')[0]} |", docs, StringComparison.Ordinal));
    }

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Id();

    [GeneratedRegex(@"subscriptionResourceId\('Microsoft\.Authorization/roleDefinitions', (?<role>[\w.]+)\)")]
    private static partial Regex Assigned();

    [GeneratedRegex(@"^\s+scope: (?<scope>\w+)$", RegexOptions.Multiline)]
    private static partial Regex Scope();
}
