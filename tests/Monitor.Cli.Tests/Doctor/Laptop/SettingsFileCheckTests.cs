using Monitor.Cli.Doctor;
using Monitor.Cli.Doctor.Laptop;

namespace Monitor.Cli.Tests.Doctor.Laptop;

public sealed class SettingsFileCheckTests : IDisposable
{
    private readonly LaptopFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task RunAsync_IsContentWithoutAFileAndWritesNone()
    {
        FindingAssert.Ok(await RunAsync(), "not there yet");

        Assert.False(File.Exists(Path.Combine(_folder.Root, "local.settings.json")));
    }

    [Fact]
    public async Task RunAsync_KnowsEveryKindOfSetting()
    {
        _folder.Set(
            ("Alerts__Email__To__7", "a@b.example"), ("LocalHost__Lease", "00:01:00"), ("AzureWebJobsStorage__blobServiceUri", ""),
            ("AzureWebJobs.PullFeeds.Disabled", "true"));

        FindingAssert.Ok(await RunAsync(), "all known");
    }

    [Fact]
    public async Task RunAsync_WarnsOfAMisspeltSettingAndNamesTheNearest()
    {
        _folder.Set(("Pull__Intervall", "00:15:00"));

        FindingAssert.Warning(await RunAsync(), "\"Pull__Intervall\"", "Write Pull__Interval");
    }

    [Fact]
    public async Task RunAsync_WarnsOfASettingThatResemblesNone()
    {
        _folder.Set(("SomethingElseAltogether", "1"));

        FindingAssert.Warning(await RunAsync(), "\"SomethingElseAltogether\"", "docs/settings.md");
    }

    [Fact]
    public async Task RunAsync_NamesASettingThatIsThereTwice()
    {
        _folder.Set(("Pull:Interval", "00:15:00"));

        FindingAssert.Problem(await RunAsync(), "Pull:Interval stands twice", "Correct it");
    }

    [Theory]
    [InlineData("{ \"Values\": ")]
    [InlineData("{}")]
    [InlineData("[]")]
    public async Task RunAsync_SaysWhatIsWrongWithTheFile(string content)
    {
        _folder.Write("local.settings.json", content);

        FindingAssert.Problem(await RunAsync(), "local.settings.json: expected", "delete it");
    }

    [Fact]
    public async Task RunAsync_MissesTheSample()
    {
        _folder.Set();
        _folder.Write(KnownSettings.SampleName, "[]");

        var exception = await Assert.ThrowsAsync<UserException>(RunAsync);

        Assert.Contains(KnownSettings.SampleName, exception.Message, StringComparison.Ordinal);
    }

    private Task<IReadOnlyList<Finding>> RunAsync() => new SettingsFileCheck(_folder.Context()).RunAsync(CancellationToken.None);
}
