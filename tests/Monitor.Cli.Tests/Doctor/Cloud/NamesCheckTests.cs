using Monitor.Cli.Doctor;
using Monitor.Cli.Doctor.Cloud;

namespace Monitor.Cli.Tests.Doctor.Cloud;

public sealed class NamesCheckTests : CloudTests
{
    [Fact]
    public async Task RunAsync_KnowsItsOwn()
    {
        var findings = await RunAsync();

        Assert.Equal(
            ["storage account stabc is ours", "function app func-monitor-abc is ours", "key vault kv-abc is ours", "Language subdomain lang-monitor-abc is ours"],
            findings.Select(f => f.Found));
        Assert.All(findings, f => Assert.Equal(FindingStatus.Ok, f.Status));
    }

    [Fact]
    public async Task RunAsync_AsksForWhatIsNotThere()
    {
        Empty("""{ "nameAvailable": true }""", """{ "isSubdomainAvailable": true }""");

        var findings = await RunAsync();

        Assert.All(findings, f => Assert.EndsWith(" is free", f.Found, StringComparison.Ordinal));
        Assert.Contains("""{"name":"stabc","type":"Microsoft.Storage/storageAccounts"}""", Arm.Bodies);
        Assert.Contains("""{"subdomainName":"lang-monitor-abc","type":"Microsoft.CognitiveServices/accounts"}""", Arm.Bodies);
    }

    [Fact]
    public async Task RunAsync_NamesWhatIsTaken()
    {
        Empty("""{ "nameAvailable": true }""", """{ "isSubdomainAvailable": true }""");
        Arm.Answer($"POST {Subscription}/providers/Microsoft.KeyVault/checkNameAvailability", """{ "nameAvailable": false, "message": "It exists." }""");

        FindingAssert.Problem(await RunAsync(), "key vault kv-abc is taken: It exists.", "purge");
    }

    [Fact]
    public async Task RunAsync_NamesATakenSubdomain()
    {
        Empty("""{ "nameAvailable": true }""", """{ "isSubdomainAvailable": false, "reason": "It exists." }""");

        FindingAssert.Problem(await RunAsync(), "Language subdomain lang-monitor-abc is taken: It exists.", "azd env new");
    }

    [Fact]
    public async Task RunAsync_AsksForTheGroupWhenANameIsTakenAndNoneIsNamed()
    {
        Empty("""{ "nameAvailable": true }""", """{ "isSubdomainAvailable": false }""");
        Target = Target with { ResourceGroup = null };

        FindingAssert.Problem(await RunAsync(), "is taken", "--resource-group");
    }

    [Fact]
    public async Task RunAsync_ExplainsAnAnswerThatCannotBeUnderstood()
    {
        Empty("{}", """{ "isSubdomainAvailable": true }""");

        var findings = await RunAsync();

        Assert.Equal(3, findings.Count(f => f.Status == FindingStatus.Problem && f.Found.Contains("cannot be understood", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task RunAsync_HasNothingToAskBeforeTheFirstDeployment()
    {
        Target = Target with { App = null };

        FindingAssert.Ok(await RunAsync(), "made by the deployment");
    }

    [Fact]
    public async Task RunAsync_RefusesANameThatTheTemplateDoesNotGive()
    {
        Target = Target with { App = "my-app" };

        FindingAssert.Problem(await RunAsync(), "\"my-app\", expected func-monitor-<token>", "AZURE_FUNCTION_APP_NAME");
    }

    [Fact]
    public void FromApp_NamesAsTheTemplateDoes()
    {
        var template = File.ReadAllText(Path.Combine(RepositoryRoot.Find(), "infra", "main.bicep"));

        var names = ResourceNames.FromApp("func-monitor-${resourceToken}")!;

        Assert.All(
            new[] { names.App, names.Storage, names.Vault, names.Language, names.Component },
            name => Assert.Contains($"'{name.Replace("resourcetoken", "resourceToken", StringComparison.Ordinal)}'", template, StringComparison.Ordinal));
    }

    private Task<IReadOnlyList<Finding>> RunAsync() => RunAsync(new NamesCheck(Client, Target, Deployment));

    private void Empty(string name, string subdomain)
    {
        Arm.Answer($"GET {Group}/resources", """{ "value": [] }""");
        foreach (var provider in new[] { "Microsoft.Storage", "Microsoft.Web", "Microsoft.KeyVault" })
        {
            Arm.Answer($"POST {Subscription}/providers/{provider}/checkNameAvailability", name);
        }

        Arm.Answer($"POST {Subscription}/providers/Microsoft.CognitiveServices/checkDomainAvailability", subdomain);
    }
}
