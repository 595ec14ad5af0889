using Monitor.Cli.Doctor;
using Monitor.Cli.Doctor.Cloud;
using Monitor.Cli.Tests.Doctor.Arm;

namespace Monitor.Cli.Tests.Doctor.Cloud;

public sealed class DeployRightsCheckTests : CloudTests
{
    private const string Assignments = $"GET {Subscription}/providers/Microsoft.Authorization/roleAssignments";
    private const string Definitions = "/providers/Microsoft.Authorization/roleDefinitions";

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Define("owner", """ "actions": ["*"], "notActions": [] """);
        Define("contributor", """ "actions": ["*"], "notActions": ["Microsoft.Authorization/*/Write", "Microsoft.Authorization/*/Delete"] """);
        Define("administrator", """ "actions": ["Microsoft.Authorization/roleAssignments/write", "*/read"], "notActions": [] """);
    }

    [Theory]
    [InlineData("owner")]
    [InlineData("contributor", "administrator")]
    public async Task RunAsync_AcceptsWhoMayDeploy(params string[] roles)
    {
        Assign(roles);

        FindingAssert.Ok(await RunAsync(), "ada@example.org may create resources and give roles");
        Assert.Contains($"$filter=atScope()+and+assignedTo('{FixedCredential.ObjectId}')", Arm.Requests[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_MissesTheRightToGiveRoles()
    {
        Assign("contributor");

        FindingAssert.Problem(await RunAsync(), "may not give roles", "Role Based Access Control Administrator");
    }

    [Fact]
    public async Task RunAsync_MissesTheRightToCreate()
    {
        Assign("administrator");

        FindingAssert.Problem(await RunAsync(), "may not create resources", $"az role assignment create --assignee {FixedCredential.ObjectId} --role \"Contributor\"");
    }

    [Fact]
    public async Task RunAsync_MissesBothWithoutAnyRole()
    {
        Assign();

        Assert.Equal(2, (await RunAsync()).Count(f => f.Status == FindingStatus.Problem));
    }

    [Fact]
    public async Task RunAsync_AcceptsAConditionThatNamesTheSixRoles()
    {
        AssignWith(string.Join(", ", AppRole.All.Select(r => r.Id)));

        FindingAssert.Ok(await RunAsync(), "may create resources");
    }

    [Fact]
    public async Task RunAsync_WarnsOfAConditionThatLeavesOneOut()
    {
        AssignWith(string.Join(", ", AppRole.All.Skip(1).Select(r => r.Id)));

        FindingAssert.Warning(await RunAsync(), "does not name Storage Blob Data Owner", "widened");
    }

    [Fact]
    public async Task RunAsync_AsksForMoreWithTheMailRole()
    {
        Assign("contributor", "administrator");
        Target = Target with { DefinesMailRole = true };

        FindingAssert.Problem(await RunAsync(), "define the role", "User Access Administrator");
    }

    [Fact]
    public async Task RunAsync_WarnsWhenTheTokenNamesNobody() =>
        FindingAssert.Warning(
            await RunAsync(new DeployRightsCheck(Arm.Client(new FixedCredential("{}")), Target)), "does not say whose roles", "portal");

    [Fact]
    public async Task RunAsync_ExplainsARefusal()
    {
        Arm.Refuse(Assignments);

        FindingAssert.Problem(await RunAsync(), "AuthorizationFailed", "Reader");
    }

    [Theory]
    [InlineData("""{ "properties": { "roleDefinitionId": "/providers/Microsoft.Authorization/roleDefinitions/unknown" } }""", "404", "--subscription")]
    [InlineData("{}", "without roleDefinitionId", "again")]
    public async Task RunAsync_ExplainsADefinitionThatCannotBeRead(string assignment, string found, string fix)
    {
        Arm.Answer(Assignments, $$"""{ "value": [{{assignment}}] }""");

        FindingAssert.Problem(await RunAsync(), found, fix);
    }

    private Task<IReadOnlyList<Finding>> RunAsync() => RunAsync(new DeployRightsCheck(Client, Target));

    private void Define(string role, string permissions) =>
        Arm.Answer($"GET {Definitions}/{role}", $$"""{ "properties": { "permissions": [{ {{permissions}} }] } }""");

    private void Assign(params string[] roles) => Arm.Answer(Assignments,
        $$"""{ "value": [{{string.Join(",", roles.Select(r => $$"""{ "properties": { "roleDefinitionId": "{{Definitions}}/{{r}}", "condition": null } }"""))}}] }""");

    private void AssignWith(string condition) => Arm.Answer(Assignments, $$"""
        { "value": [
            { "properties": { "roleDefinitionId": "{{Definitions}}/contributor" } },
            { "properties": { "roleDefinitionId": "{{Definitions}}/administrator", "condition": "{{condition}}" } } ] }
        """);
}
