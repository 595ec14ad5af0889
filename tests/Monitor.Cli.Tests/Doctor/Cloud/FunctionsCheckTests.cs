using Monitor.Cli.Doctor;
using Monitor.Cli.Doctor.Cloud;

namespace Monitor.Cli.Tests.Doctor.Cloud;

public sealed class FunctionsCheckTests : CloudTests
{
    [Fact]
    public async Task RunAsync_AcceptsThoseOfTheCode() =>
        FindingAssert.Ok(await RunAsync("AnalyzeArticle", "CheckStatement", "DeliverAlert", "Health", "PullFeed", "PullFeeds"), "all 6 are listed");

    [Fact]
    public async Task RunAsync_NamesTheOneThatIsMissing() =>
        FindingAssert.Problem(await RunAsync("CheckStatement", "DeliverAlert", "Health", "PullFeed", "PullFeeds"), "AnalyzeArticle is not listed", "azd deploy");

    [Fact]
    public async Task RunAsync_SaysThatNoCodeIsDeployed() => FindingAssert.Problem(await RunAsync(), "none is listed", "az webapp log tail");

    [Fact]
    public async Task RunAsync_ExplainsARefusal()
    {
        Arm.Refuse($"GET {App}/functions");

        FindingAssert.Problem(await RunAsync(new FunctionsCheck(Client, Target, Deployment)), "AuthorizationFailed", "Reader");
    }

    [Fact]
    public async Task RunAsync_HasNothingToLookAtBeforeTheFirstDeployment()
    {
        Target = Target with { App = null };

        Assert.Empty(await RunAsync("Health"));
    }

    private Task<IReadOnlyList<Finding>> RunAsync(params string[] functions)
    {
        Arm.Answer($"GET {App}/functions",
            $$"""{ "value": [{{string.Join(",", functions.Select(f => $$"""{ "name": "func-monitor-abc/{{f}}" }"""))}}] }""");
        return RunAsync(new FunctionsCheck(Client, Target, Deployment));
    }
}
