using Monitor.Cli.Doctor;
using Monitor.Cli.Doctor.Cloud;

namespace Monitor.Cli.Tests.Doctor.Cloud;

public sealed class EndpointsCheckTests : CloudTests
{
    private const string Health = "https://func-monitor-abc.example/api/health";

    private readonly FakeInternet _internet = new FakeInternet().Answer(Health, 200, """{ "status": "ok", "queues": [] }""");

    [Fact]
    public async Task RunAsync_AsksThemAll()
    {
        var findings = await RunAsync();

        Assert.Equal(
            [
                "blobs at stabc.blob.example answers", "queues at stabc.queue.example answers", "Language at lang-monitor-abc.example answers",
                "key vault at kv-abc.vault.azure.net answers", $"{Health} says ok",
            ],
            findings.Select(f => f.Found));
        Assert.All(findings, f => Assert.Equal(FindingStatus.Ok, f.Status));
    }

    [Fact]
    public async Task RunAsync_NamesTheOneThatCannotBeReached()
    {
        _internet.Cut("https://stabc.queue.example/");

        FindingAssert.Problem(await RunAsync(), "queues at stabc.queue.example cannot be reached: No such host is known.", "DNS");
    }

    [Fact]
    public async Task RunAsync_KnowsWhyAPrivateNetworkIsOutOfReach()
    {
        _internet.Cut("https://kv-abc.vault.azure.net/");
        Target = Target with { IsNetworkIsolated = true };

        FindingAssert.Problem(await RunAsync(), "key vault at kv-abc.vault.azure.net", "by design");
    }

    [Fact]
    public async Task RunAsync_WarnsOfAServiceInTrouble()
    {
        _internet.Answer("https://stabc.blob.example/", 503);

        FindingAssert.Warning(await RunAsync(), "answers 503", "status.azure.com");
    }

    [Fact]
    public async Task RunAsync_RefusesAnAddressThatIsNone()
    {
        AnswerSettings(new Dictionary<string, string> { ["Language__Endpoint"] = "language" });

        FindingAssert.Problem(await RunAsync(), "Language: the address is \"language\"", "azd provision");
    }

    [Theory]
    [InlineData(404, "", "the code is not deployed", "azd deploy")]
    [InlineData(503, "", "does not start", "az webapp log tail")]
    [InlineData(200, "<html/>", "not with a report", "azd deploy")]
    [InlineData(200, "{}", "not with a report", "azd deploy")]
    public async Task RunAsync_ExplainsAnAppThatIsNotWell(int status, string body, string found, string fix)
    {
        _internet.Answer(Health, status, body);

        FindingAssert.Problem(await RunAsync(), found, fix);
    }

    [Fact]
    public async Task RunAsync_SaysThatTheAppCannotBeReached()
    {
        _internet.Cut(Health);

        FindingAssert.Problem(await RunAsync(), $"{Health} cannot be reached", "az webapp log tail");
    }

    [Theory]
    [InlineData("""[{ "name": "alerts", "waiting": 0, "poison": 3 }]""", "alerts: 3", "Poison queues")]
    [InlineData("[]", "no feed answers", "feeds")]
    public async Task RunAsync_WarnsOfADegradedApp(string queues, string found, string fix)
    {
        _internet.Answer(Health, 200, $$"""{ "status": "degraded", "queues": {{queues}} }""");

        FindingAssert.Warning(await RunAsync(), found, fix);
    }

    [Fact]
    public async Task RunAsync_MissesTheHostName()
    {
        Arm.Answer($"GET {App}", """{ "properties": {} }""");

        FindingAssert.Problem(await RunAsync(), "no host name", "azd provision");
    }

    private async Task<IReadOnlyList<Finding>> RunAsync()
    {
        using var http = new HttpClient(_internet, disposeHandler: false);
        return await RunAsync(new EndpointsCheck(Target, Deployment, new EndpointProbe(http)));
    }
}
