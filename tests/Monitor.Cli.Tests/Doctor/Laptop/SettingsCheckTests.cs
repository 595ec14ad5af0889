using Monitor.Cli.Doctor;
using Monitor.Cli.Doctor.Laptop;

namespace Monitor.Cli.Tests.Doctor.Laptop;

public sealed class SettingsCheckTests : IDisposable
{
    private readonly LaptopFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task RunAsync_AcceptsTheSample() => FindingAssert.Ok(await RunAsync(), "valid");

    [Theory]
    [InlineData("Contradictions__ReportAbove", "7", "ReportAbove")]
    [InlineData("Pull__Interval", "soon", "Pull:Interval")]
    [InlineData("PullSchedule", "every hour", "PullSchedule")]
    [InlineData("AzureWebJobsStorage", "my account", "AzureWebJobsStorage")]
    [InlineData("Alerts__Teams__WebhookUrl", "https://elsewhere.example/x", "Alerts:Teams:WebhookUrl")]
    [InlineData("Language__Endpoint", "language.example", "Language:Endpoint")]
    public async Task RunAsync_NamesTheSettingThatIsWrong(string setting, string value, string named)
    {
        _folder.Set((setting, value));

        FindingAssert.Problem(await RunAsync(), named, "docs/settings.md");
    }

    [Fact]
    public async Task RunAsync_NamesEverySectionThatIsWrong()
    {
        _folder.Set(("Contradictions__ReportAbove", "7"), ("Storage__LedgerCacheMegabytes", "-1"));

        var findings = await RunAsync();

        Assert.Contains(findings, f => f.Found.Contains("ReportAbove", StringComparison.Ordinal));
        Assert.Contains(findings, f => f.Found.Contains("LedgerCacheMegabytes", StringComparison.Ordinal));
        Assert.All(findings, f => Assert.Equal(FindingStatus.Problem, f.Status));
    }

    private Task<IReadOnlyList<Finding>> RunAsync() => new SettingsCheck(_folder.Context()).RunAsync(CancellationToken.None);
}
