using Monitor.Cli.Doctor;
using Monitor.Cli.Doctor.Cloud;

namespace Monitor.Cli.Tests.Doctor.Cloud;

public sealed class SecretReferencesCheckTests : CloudTests
{
    private const string References = $"GET {App}/config/configreferences/appsettings";

    [Fact]
    public async Task RunAsync_AcceptsThatThereAreNone() => FindingAssert.Ok(await RunAsync("[]"), "no setting refers");

    [Fact]
    public async Task RunAsync_AcceptsThoseThatAreRead() =>
        FindingAssert.Ok(await RunAsync("""[{ "name": "Alerts__Teams__WebhookUrl", "properties": { "status": "Resolved" } }]"""), "all 1 are read");

    [Fact]
    public async Task RunAsync_NamesTheOneThatIsNot() => FindingAssert.Problem(
        await RunAsync("""[{ "id": "/x/appsettings/Alerts__Teams__WebhookUrl", "properties": { "status": "SecretNotFound", "details": "No such secret." } }]"""),
        "Alerts__Teams__WebhookUrl is not read from the key vault: SecretNotFound No such secret.", "az functionapp restart");

    [Fact]
    public async Task RunAsync_ExplainsARefusal()
    {
        Arm.Refuse(References);

        FindingAssert.Problem(await RunAsync(new SecretReferencesCheck(Client, Target, Deployment)), "AuthorizationFailed", "Reader");
    }

    private Task<IReadOnlyList<Finding>> RunAsync(string references)
    {
        Arm.Answer(References, $$"""{ "value": {{references}} }""");
        return RunAsync(new SecretReferencesCheck(Client, Target, Deployment));
    }
}
