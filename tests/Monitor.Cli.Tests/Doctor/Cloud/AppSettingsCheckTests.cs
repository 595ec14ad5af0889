using System.Text.RegularExpressions;
using Monitor.Cli.Doctor;
using Monitor.Cli.Doctor.Cloud;

namespace Monitor.Cli.Tests.Doctor.Cloud;

public sealed class AppSettingsCheckTests : CloudTests
{
    [Fact]
    public async Task RunAsync_AcceptsThoseOfTheTemplate() => FindingAssert.Ok(await RunAsync(), "all 13 as the template writes them");

    [Fact]
    public async Task RunAsync_NamesEachThatIsMissing()
    {
        foreach (var missing in AppSettingNames.Always)
        {
            Set(settings => settings.Remove(missing));

            FindingAssert.Problem(await RunAsync(), $"{missing} is missing", "azd provision");
        }
    }

    [Theory]
    [InlineData("Language__Endpoint", "Language__ClientId")]
    [InlineData("Alerts__Email__User", "Alerts__Email__Password")]
    public async Task RunAsync_MissesWhatGoesWithAnother(string set, string missing)
    {
        Set(settings => settings[set] = "x");

        FindingAssert.Problem(await RunAsync(), $"{missing} is missing", "azd provision");
    }

    [Theory]
    [InlineData("FUNCTIONS_WORKER_RUNTIME", "Flex Consumption does not take")]
    [InlineData("AzureWebJobsStorage", "shared keys are off")]
    public async Task RunAsync_RefusesWhatDisturbs(string name, string found)
    {
        Set(settings => settings[name] = "secret value");

        FindingAssert.Problem(await RunAsync(), found, $"--setting-names {name}");
    }

    [Fact]
    public async Task RunAsync_WarnsOfWhatIsNotOfTheTemplate()
    {
        Set(settings => settings["Pull__Intervall"] = "secret value");

        var findings = await RunAsync();

        FindingAssert.Warning(findings, "Pull__Intervall was added by hand", "If Pull__Interval is meant");
        Assert.DoesNotContain("secret", findings[0].Found + findings[0].Fix, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_WarnsOfAnotherAccount()
    {
        Set(settings => settings["AzureWebJobsStorage__accountName"] = "other");

        FindingAssert.Warning(await RunAsync(), "\"other\", expected stabc", "azd provision");
    }

    [Fact]
    public async Task RunAsync_ExplainsARefusal()
    {
        Arm.Refuse($"POST {App}/config/appsettings/list");

        FindingAssert.Problem(await RunAsync(), "AuthorizationFailed", "Contributor");
    }

    [Fact]
    public async Task RunAsync_ExplainsAnAnswerThatCannotBeUnderstood()
    {
        Arm.Answer($"POST {App}/config/appsettings/list", "{}");

        FindingAssert.Problem(await RunAsync(), "cannot be understood", "bug");
    }

    [Fact]
    public async Task RunAsync_HasNothingToLookAtBeforeTheFirstDeployment()
    {
        Target = Target with { ResourceGroup = null };

        Assert.Empty(await RunAsync());
    }

    [Fact]
    public void Settings_AreThoseOfTheTemplate()
    {
        var template = File.ReadAllText(Path.Combine(RepositoryRoot.Find(), "infra", "modules", "function.bicep"));
        var named = Regex.Matches(template, @"(\w+__\w+|PullSchedule|APPLICATIONINSIGHTS_\w+|'AzureWebJobs\.PullFeeds\.Disabled'):|'(Alerts__Email__To__)\$")
            .Select(match => match.Groups[1].Success ? match.Groups[1].Value.Trim('\'') : match.Groups[2].Value + "0");

        var checkedFor = AppSettingNames.Always.Concat(AppSettingNames.Optional).Concat(AppSettingNames.Together.SelectMany(t => t));
        Assert.Equal(named.Order(StringComparer.Ordinal), checkedFor.Order(StringComparer.Ordinal));
    }

    private Task<IReadOnlyList<Finding>> RunAsync() => RunAsync(new AppSettingsCheck(Target, Deployment));

    private void Set(Action<Dictionary<string, string>> change)
    {
        var settings = AppSettingNames.Always.ToDictionary(name => name, ValueOf, StringComparer.Ordinal);
        change(settings);
        AnswerSettings(settings);
    }
}
