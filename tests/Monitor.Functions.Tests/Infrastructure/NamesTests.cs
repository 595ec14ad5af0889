using System.Reflection;
using System.Text.Json;
using Microsoft.Azure.Functions.Worker;
using Monitor.Core.Messaging;
using Monitor.Storage;

namespace Monitor.Functions.Tests.Infrastructure;

public sealed class NamesTests
{
    // What the platform reads, not our code.
    private static readonly string[] PlatformSettings =
    [
        "APPLICATIONINSIGHTS_AUTHENTICATION_STRING", "APPLICATIONINSIGHTS_CONNECTION_STRING", "AzureWebJobs.PullFeeds.Disabled",
        "AzureWebJobsStorage__accountName", "AzureWebJobsStorage__blobServiceUri", "AzureWebJobsStorage__clientId",
        "AzureWebJobsStorage__credential", "AzureWebJobsStorage__queueServiceUri", "AzureWebJobsStorage__tableServiceUri",
    ];

    // What Azure leaves at the code's default, or has no use for.
    private static readonly string[] LaptopSettings =
    [
        "Alerts__Email__StartTls", "Alerts__Teams__AllowedHosts__0", "AzureWebJobsStorage", "Contradictions__ReportAbove",
        "Contradictions__Window", "FUNCTIONS_WORKER_RUNTIME", "Language__EntityModel", "Language__GiveUpAfter", "Language__Key",
        "Language__SentimentModel", "Pull__Contact", "Pull__FeedsFile", "Pull__MaxBytes", "Pull__Timeout", "Storage__LedgerCacheMegabytes",
    ];

    private static readonly string Names = BicepFile.Read("names.bicep");

    [Fact]
    public void Containers_AreThoseOfTheCode() =>
        Assert.Equal(Sorted(StorageNames.Containers), Sorted(BicepFile.Array(Names, "containers")));

    [Fact]
    public void Queues_AreThoseOfTheCode_WithTheirPoisonQueues()
    {
        var code = QueueNames.All.Concat(QueueNames.All.Select(QueueNames.Poison)).Append(QueueNames.ArticlesPoison);

        Assert.Equal(Sorted(code), Sorted(BicepFile.Array(Names, "queues")));
    }

    [Fact]
    public void ArticleEvents_GoToTheBlobTrigger()
    {
        var method = typeof(AnalyzeArticleFunction).GetMethod(nameof(AnalyzeArticleFunction.Run))!;
        var container = method.GetParameters()[0].GetCustomAttribute<BlobTriggerAttribute>()!.BlobPath.Split('/')[0];

        Assert.Equal(method.GetCustomAttribute<FunctionAttribute>()!.Name, BicepFile.Value(Names, "function"));
        Assert.Equal(container, BicepFile.Value(Names, "container"));
    }

    [Theory]
    [InlineData("scripts/subscribe.sh")]
    [InlineData("scripts/subscribe.ps1")]
    public void Scripts_WaitForTheFunctionThatIsSubscribed(string script) =>
        Assert.Contains(BicepFile.Value(Names, "function"), File.ReadAllText(Path.Combine(BicepFile.Folder, script)), StringComparison.Ordinal);

    [Fact]
    public void Settings_OfTheAppAreReadByTheCode_AndNoneIsLeftOver()
    {
        var app = BicepFile.SettingNames(BicepFile.Read("modules/function.bicep")).Except(PlatformSettings);

        Assert.Equal(Sorted(SampleSettings().Except(LaptopSettings)), Sorted(app));
    }

    [Fact]
    public void Settings_AreAllInTheDocs()
    {
        var docs = File.ReadAllText(Path.Combine(BicepFile.Folder, "..", "docs", "settings.md"));

        Assert.All(SampleSettings(), setting => Assert.Contains($"`{setting}`", docs, StringComparison.Ordinal));
    }

    private static IEnumerable<string> SampleSettings()
    {
        var sample = JsonDocument.Parse(File.ReadAllText(Path.Combine(BicepFile.Folder, "..", "local.settings.sample.json")));
        return sample.RootElement.GetProperty("Values").EnumerateObject().Select(v => v.Name);
    }

    private static IEnumerable<string> Sorted(IEnumerable<string> names) => names.Order(StringComparer.Ordinal);
}
