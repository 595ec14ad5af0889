using Monitor.Cli.Doctor;
using Monitor.Cli.Doctor.Laptop;

namespace Monitor.Cli.Tests.Doctor.Laptop;

public sealed class ChannelsCheckTests : IDisposable
{
    private readonly LaptopFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task RunAsync_NamesTheOutbox() => FindingAssert.Ok(await RunAsync(), "alerts are written to outbox");

    [Fact]
    public async Task RunAsync_NamesChannelsWithoutTheirSecrets()
    {
        _folder.Set(
            ("Alerts__Teams__WebhookUrl", "https://flow.example/secret?sig=secret"), ("Alerts__Email__Host", "smtp.example"),
            ("Alerts__Email__To__0", "a@b.example"), ("Alerts__Email__User", "u"), ("Alerts__Email__Password", "secret"));

        var findings = await RunAsync();

        Assert.Equal(["Teams, a workflow on flow.example", "mail by smtp.example:587 to 1 recipient"], findings.Select(f => f.Found));
        Assert.All(findings, f => Assert.Equal(FindingStatus.Ok, f.Status));
    }

    [Fact]
    public async Task RunAsync_WarnsWhenAlertsGoNowhere()
    {
        _folder.Set(("Alerts__Outbox__Folder", "none"));

        FindingAssert.Warning(await RunAsync(), "no outbox", "Alerts__Outbox__Folder");
    }

    [Fact]
    public async Task RunAsync_RefusesAFileAsOutbox()
    {
        _folder.Write("outbox", "");

        FindingAssert.Problem(await RunAsync(), "is a file", "Alerts__Outbox__Folder");
    }

    [Fact]
    public async Task RunAsync_LeavesValuesOfTheWrongTypeToTheCheckOfSettings()
    {
        _folder.Set(("Alerts__Email__Port", "many"));

        Assert.Empty(await RunAsync());
    }

    private Task<IReadOnlyList<Finding>> RunAsync() => new ChannelsCheck(_folder.Context()).RunAsync(CancellationToken.None);
}
