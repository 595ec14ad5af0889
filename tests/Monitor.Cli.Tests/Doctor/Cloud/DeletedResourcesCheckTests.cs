using Monitor.Cli.Doctor;
using Monitor.Cli.Doctor.Cloud;

namespace Monitor.Cli.Tests.Doctor.Cloud;

public sealed class DeletedResourcesCheckTests : CloudTests
{
    private const string Vaults = $"GET {Subscription}/providers/Microsoft.KeyVault/deletedVaults";
    private const string Accounts = $"GET {Subscription}/providers/Microsoft.CognitiveServices/deletedAccounts";

    private const string Vault = """{ "name": "kv-abc", "properties": { "location": "westeurope", "tags": { "azd-env-name": "dev" } } }""";
    private const string Account = """
        { "id": "/subscriptions/s/providers/Microsoft.CognitiveServices/locations/westeurope/resourceGroups/old/deletedAccounts/lang-monitor-abc",
          "name": "lang-monitor-abc", "location": "westeurope", "tags": { "azd-env-name": "dev" } }
        """;

    [Fact]
    public async Task RunAsync_FindsNothingInTheWay() => FindingAssert.Ok(await RunAsync("", ""), "none in the way");

    [Fact]
    public async Task RunAsync_NamesADeletedVault() =>
        FindingAssert.Problem(await RunAsync(Vault, ""), "key vault kv-abc is deleted", "az keyvault purge --name kv-abc");

    [Fact]
    public async Task RunAsync_NamesADeletedAccountAndItsGroup() =>
        FindingAssert.Problem(await RunAsync("", Account), "Language account lang-monitor-abc", "--resource-group old --location westeurope");

    [Fact]
    public async Task RunAsync_FindsThemByTagBeforeTheFirstDeployment()
    {
        Target = Target with { App = null };

        Assert.Equal(2, (await RunAsync(Vault, Account)).Count(f => f.Status == FindingStatus.Problem));
    }

    [Theory]
    [InlineData("prod", "westeurope")]
    [InlineData("dev", "northeurope")]
    public async Task RunAsync_LeavesAnotherInstallationAlone(string environment, string location)
    {
        Target = Target with { App = null, Environment = environment, Location = location };

        FindingAssert.Ok(await RunAsync(Vault, Account), "none in the way");
    }

    [Fact]
    public async Task RunAsync_ExplainsARefusal()
    {
        Arm.Answer(Vaults, """{ "value": [] }""").Refuse(Accounts);

        FindingAssert.Problem(await RunAsync(new DeletedResourcesCheck(Client, Target)), "AuthorizationFailed", "Reader");
    }

    private Task<IReadOnlyList<Finding>> RunAsync(string vaults, string accounts)
    {
        Arm.Answer(Vaults, $$"""{ "value": [{{vaults}}] }""").Answer(Accounts, $$"""{ "value": [{{accounts}}] }""");
        return RunAsync(new DeletedResourcesCheck(Client, Target));
    }
}
