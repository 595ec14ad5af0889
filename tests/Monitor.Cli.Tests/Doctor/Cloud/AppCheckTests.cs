using Monitor.Cli.Doctor;
using Monitor.Cli.Doctor.Cloud;

namespace Monitor.Cli.Tests.Doctor.Cloud;

public sealed class AppCheckTests : CloudTests
{
    [Fact]
    public async Task RunAsync_AcceptsAnAppThatRuns() => FindingAssert.Ok(await RunAsync(), "runs on dotnet-isolated 10.0");

    [Fact]
    public async Task RunAsync_HasNothingToLookAtBeforeTheFirstDeployment()
    {
        Target = Target with { App = null };

        FindingAssert.Ok(await RunAsync(), "not looked at");
    }

    [Fact]
    public async Task RunAsync_MissesTheApp()
    {
        Target = Target with { App = "func-monitor-other" };

        FindingAssert.Problem(await RunAsync(), "func-monitor-other is not in rg-monitor-dev", "azd up");
    }

    [Fact]
    public async Task RunAsync_RefusesAnAppThatIsStopped()
    {
        Arm.Answer($"GET {App}", AppWith(state: "Stopped"));

        FindingAssert.Problem(await RunAsync(), "\"Stopped\"", "az functionapp start");
    }

    [Fact]
    public async Task RunAsync_RefusesAnotherRuntime()
    {
        Arm.Answer($"GET {App}", AppWith(version: "8.0"));

        FindingAssert.Problem(await RunAsync(), "\"dotnet-isolated 8.0\"", "Upgrade");
    }

    [Fact]
    public async Task RunAsync_ExplainsARefusal()
    {
        Arm.Refuse($"GET {App}");

        FindingAssert.Problem(await RunAsync(), "AuthorizationFailed", "Reader");
    }

    private Task<IReadOnlyList<Finding>> RunAsync() => RunAsync(new AppCheck(Target, Deployment));
}
