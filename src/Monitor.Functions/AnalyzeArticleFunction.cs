using Microsoft.Azure.Functions.Worker;
using Monitor.Core.Statements;

namespace Monitor.Functions;

/// <summary>Reads one article: entities, sentiment, who said what.</summary>
public sealed class AnalyzeArticleFunction(StatementStage stage)
{
    // Flex Consumption knows only Event Grid as the source, Azurite only the scan; an attribute takes no setting.
#if EVENT_GRID
    private const BlobTriggerSource Source = BlobTriggerSource.EventGrid;
#else
    private const BlobTriggerSource Source = BlobTriggerSource.LogsAndContainerScan;
#endif

    /// <summary>Runs for each new or changed blob in <c>articles</c>.</summary>
    [Function("AnalyzeArticle")]
    public Task Run([BlobTrigger("articles/{name}", Source = Source)] string article, string name, CancellationToken cancellation) =>
        stage.RunAsync(name, article, cancellation);
}
