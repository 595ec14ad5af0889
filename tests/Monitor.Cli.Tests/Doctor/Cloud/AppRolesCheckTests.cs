using System.Text.RegularExpressions;
using Monitor.Cli.Doctor;
using Monitor.Cli.Doctor.Cloud;

namespace Monitor.Cli.Tests.Doctor.Cloud;

public sealed class AppRolesCheckTests : CloudTests
{
    private static readonly ResourceNames Names = ResourceNames.FromApp("func-monitor-abc")!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Give(AppRole.All);
    }

    [Fact]
    public async Task RunAsync_AcceptsThoseOfTheTemplate()
    {
        FindingAssert.Ok(await RunAsync(), "all 6 are there");

        Assert.Contains(Arm.Requests, r => r.Contains($"$filter=principalId+eq+'{Principal}'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task RunAsync_NamesEachRoleThatIsMissing()
    {
        foreach (var missing in AppRole.All)
        {
            Give(AppRole.All.Where(r => r != missing));

            FindingAssert.Problem(await RunAsync(), $"{missing.Name} on {missing.Resource(Names)} is missing", $"--role {missing.Id}");
        }
    }

    [Fact]
    public async Task RunAsync_DoesNotTakeARoleOnOneContainerForOneOnTheAccount()
    {
        Arm.Answer(On(AppRole.Vault, "kv-abc"), Assignments(AppRole.All.Where(r => r.ResourceType == AppRole.Vault), $"{Group}/providers/Microsoft.KeyVault/vaults/kv-abc/secrets/x"));

        FindingAssert.Problem(await RunAsync(), "Key Vault Secrets User on kv-abc is missing", "azd provision");
    }

    [Fact]
    public async Task RunAsync_TakesARoleOnTheGroupForOneOnTheResource()
    {
        Arm.Answer(On(AppRole.Vault, "kv-abc"), Assignments(AppRole.All.Where(r => r.ResourceType == AppRole.Vault), Group));

        FindingAssert.Ok(await RunAsync(), "all 6 are there");
    }

    [Fact]
    public async Task RunAsync_MissesAResource()
    {
        Arm.Answer($"GET {Group}/resources", """
            { "value": [
                { "type": "Microsoft.Storage/storageAccounts", "name": "stabc" },
                { "type": "Microsoft.Insights/components", "name": "appi-monitor-abc" } ] }
            """);

        FindingAssert.Problem(await RunAsync(), "kv-abc is not in rg-monitor-dev", "azd provision");
    }

    [Fact]
    public async Task RunAsync_MissesTheIdentity()
    {
        Arm.Answer($"GET {App}", """{ "properties": {} }""");

        FindingAssert.Problem(await RunAsync(), "no user-assigned identity", "azd provision");
    }

    [Fact]
    public async Task RunAsync_ExplainsARefusal()
    {
        Arm.Refuse($"GET {Group}/resources");

        FindingAssert.Problem(await RunAsync(), "AuthorizationFailed", "Reader");
    }

    [Fact]
    public async Task RunAsync_ExplainsARefusalOnOneResource()
    {
        Arm.Refuse(On(AppRole.Vault, "kv-abc"));

        FindingAssert.Problem(await RunAsync(), "the roles on kv-abc may not be read", "Reader");
    }

    [Fact]
    public void Roles_AreThoseOfTheTemplate()
    {
        var template = File.ReadAllText(Path.Combine(RepositoryRoot.Find(), "infra", "modules", "roles.bicep"));
        var named = Regex.Matches(template, "'([0-9a-f]{8}-[0-9a-f-]{27})'").Select(match => match.Groups[1].Value);

        Assert.Equal(named.Order(StringComparer.Ordinal), AppRole.All.Select(r => r.Id).Order(StringComparer.Ordinal));
    }

    private Task<IReadOnlyList<Finding>> RunAsync() => RunAsync(new AppRolesCheck(Client, Target, Deployment));

    private void Give(IEnumerable<AppRole> roles)
    {
        var given = roles.ToList();
        foreach (var (type, name) in AppRole.All.Select(r => (r.ResourceType, r.Resource(Names))).Distinct())
        {
            Arm.Answer(On(type, name), Assignments(given.Where(r => r.ResourceType == type), $"{Group}/providers/{type}/{name}"));
        }
    }

    private static string On(string type, string name) => $"GET {Group}/providers/{type}/{name}/providers/Microsoft.Authorization/roleAssignments";

    private static string Assignments(IEnumerable<AppRole> roles, string scope) =>
        $$"""{ "value": [{{string.Join(",", roles.Select(r => $$"""{ "properties": { "scope": "{{scope}}", "roleDefinitionId": "{{Subscription}}/providers/Microsoft.Authorization/roleDefinitions/{{r.Id}}" } }"""))}}] }""";
}
