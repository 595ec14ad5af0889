using Monitor.Cli.Doctor.Cloud;

namespace Monitor.Cli.Tests.Doctor.Cloud;

public sealed class RegionCheckTests : CloudTests
{
    private const string Regions = $"GET {Subscription}/providers/Microsoft.Web/geoRegions";

    [Fact]
    public async Task RunAsync_AcceptsARegionOnTheList()
    {
        Arm.Answer(Regions, """{ "value": [{ "name": "North Europe" }, { "name": "West Europe" }] }""");

        FindingAssert.Ok(await RunAsync(new RegionCheck(Client, Target)), "westeurope offers");
        Assert.Contains("sku=FlexConsumption", Arm.Requests[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_NamesTheRegionsThatDo()
    {
        Arm.Answer(Regions, """{ "value": [{ "name": "North Europe" }, { "name": "West US 2" }] }""");

        var findings = await RunAsync(new RegionCheck(Client, Target with { Location = "notheurope" }));

        FindingAssert.Problem(findings, "notheurope does not offer", "Meant northeurope? azd env set AZURE_LOCATION <region>, one of: northeurope westus2");
    }

    [Fact]
    public async Task RunAsync_MissesTheRegion() =>
        FindingAssert.Problem(await RunAsync(new RegionCheck(Client, Target with { Location = null })), "no region", "--location");

    [Theory]
    [InlineData("""{ "value": [] }""")]
    [InlineData("""{ "regions": [] }""")]
    public async Task RunAsync_ExplainsAnAnswerThatCannotBeUnderstood(string answer)
    {
        Arm.Answer(Regions, answer);

        FindingAssert.Problem(await RunAsync(new RegionCheck(Client, Target)), "could not be read", "again");
    }
}
