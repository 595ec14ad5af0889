using System.Text;
using Monitor.Cli.Doctor;
using Monitor.Cli.Doctor.Cloud;
using Monitor.Cli.Tests.Doctor.Arm;

namespace Monitor.Cli.Tests.Doctor.Cloud;

public sealed class CloudChecksTests : CloudTests
{
    private readonly StringBuilder _output = new();

    [Fact]
    public async Task All_EndAtTheFirstFindingWhenNobodyIsSignedIn()
    {
        var code = await RunAsync(new SignedOutCredential());

        Assert.Equal(1, code);
        Assert.Single(_output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Empty(Arm.Requests);
    }

    [Fact]
    public async Task All_FindSomethingWhateverAzureAnswers()
    {
        Arm.Answer($"GET {Subscription}", """{ "displayName": "News desk", "state": "Enabled" }""");

        var code = await RunAsync(new FixedCredential());

        Assert.Equal(1, code);
        Assert.DoesNotContain("the check itself failed", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("\"check\":\"Endpoints\"", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_ShowNoValueOfASetting()
    {
        Arm.Answer($"GET {Subscription}", """{ "displayName": "News desk", "state": "Enabled" }""");

        await RunAsync(new FixedCredential());

        Assert.DoesNotContain("secret value", _output.ToString(), StringComparison.Ordinal);
    }

    private async Task<int> RunAsync(Azure.Core.TokenCredential credential)
    {
        using var internet = new FakeInternet();
        using var http = new HttpClient(internet);
        var checks = CloudChecks.All(Arm.Client(credential), Target, new EndpointProbe(http));
        return await new DoctorRun(checks, new JsonDoctorScreen(new StringWriter(_output))).RunAsync(CancellationToken.None);
    }
}
