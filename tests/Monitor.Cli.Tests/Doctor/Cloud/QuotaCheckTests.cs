using Monitor.Cli.Doctor;
using Monitor.Cli.Doctor.Cloud;

namespace Monitor.Cli.Tests.Doctor.Cloud;

public sealed class QuotaCheckTests : CloudTests
{
    private const string Usages = $"GET {Subscription}/providers/Microsoft.Web/locations/westeurope/usages";

    [Theory]
    [InlineData(10, 250, FindingStatus.Ok)]
    [InlineData(200, 250, FindingStatus.Warning)]
    [InlineData(250, 250, FindingStatus.Problem)]
    [InlineData(0, 0, FindingStatus.Problem)]
    public async Task RunAsync_JudgesWhatIsLeft(int used, int limit, object status)
    {
        Arm.Answer(Usages, $$"""
            { "value": [
                { "currentValue": 9, "limit": 9, "unit": "Cores", "name": { "value": "Premium cores" } },
                { "currentValue": {{used}}, "limit": {{limit}}, "unit": "Cores", "name": { "value": "Flex Consumption cores" } } ] }
            """);

        var finding = Assert.Single(await RunAsync(new QuotaCheck(Client, Target)));

        Assert.Equal(status, finding.Status);
        Assert.Equal($"Flex Consumption cores: {used} of {limit} Cores used in westeurope", finding.Found);
    }

    [Fact]
    public async Task RunAsync_SaysThatNoLimitIsListed()
    {
        Arm.Answer(Usages, """{ "value": [] }""");

        FindingAssert.Ok(await RunAsync(new QuotaCheck(Client, Target)), "no limit of Flex Consumption");
    }

    [Fact]
    public async Task RunAsync_WarnsOfNumbersThatAreMissing()
    {
        Arm.Answer(Usages, """{ "value": [{ "name": { "localizedValue": "Flex" } }] }""");

        FindingAssert.Warning(await RunAsync(new QuotaCheck(Client, Target)), "no numbers", "portal");
    }

    [Fact]
    public async Task RunAsync_WarnsWhenItCannotBeRead() =>
        FindingAssert.Warning(await RunAsync(new QuotaCheck(Client, Target)), "could not be read: 404", "portal");

    [Fact]
    public async Task RunAsync_LeavesAMissingRegionToItsCheck() =>
        Assert.Empty(await RunAsync(new QuotaCheck(Client, Target with { Location = null })));
}
