using System.Globalization;
using Azure.AI.TextAnalytics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Monitor.Core.Articles;

namespace Monitor.Language;

/// <summary>Asks the service for one feature of all chunks of an article, in batches of the size that the feature takes.</summary>
internal sealed partial class LanguageFeatures(
    TextAnalyticsClient client, IOptions<LanguageOptions> options, ILogger<LanguageFeatures> logger)
{
    private const int EntityBatch = 5;
    private const int SentimentBatch = 10;

    public Task<FeatureAnswer<RecognizeEntitiesResult>> RecognizeEntitiesAsync(
        Article article, IReadOnlyList<TextChunk> chunks, CancellationToken cancellation)
    {
        // The service keeps texts for 48 hours unless told not to.
        var request = new TextAnalyticsRequestOptions { ModelVersion = options.Value.EntityModel, DisableServiceLogs = true };
        return CollectAsync("entities", article, chunks.Chunk(EntityBatch), async documents =>
        {
            var found = (await client.RecognizeEntitiesBatchAsync(documents, request, cancellation)).Value;
            return ((IReadOnlyList<RecognizeEntitiesResult>)found, found.ModelVersion);
        });
    }

    public Task<FeatureAnswer<AnalyzeSentimentResult>> AnalyzeSentimentAsync(
        Article article, IReadOnlyList<TextChunk> chunks, CancellationToken cancellation)
    {
        var request = new AnalyzeSentimentOptions { ModelVersion = options.Value.SentimentModel, DisableServiceLogs = true };
        return CollectAsync("sentiment", article, chunks.Chunk(SentimentBatch), async documents =>
        {
            var found = (await client.AnalyzeSentimentBatchAsync(documents, request, cancellation)).Value;
            return ((IReadOnlyList<AnalyzeSentimentResult>)found, found.ModelVersion);
        });
    }

    private async Task<FeatureAnswer<TResult>> CollectAsync<TResult>(
        string feature, Article article, IEnumerable<TextChunk[]> batches,
        Func<IEnumerable<TextDocumentInput>, Task<(IReadOnlyList<TResult> Results, string Model)>> ask)
        where TResult : TextAnalyticsResult
    {
        var language = ServiceLanguage.Of(article.Language);
        var parts = new List<(TextChunk, TResult)>();
        var models = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var batch in batches)
        {
            var (results, model) = await ask(batch.Select(c => new TextDocumentInput(IdOf(c), c.Text) { Language = language }));
            models.Add(model);
            foreach (var chunk in batch)
            {
                var result = results.FirstOrDefault(r => r.Id == IdOf(chunk));
                if (result is { HasError: false })
                {
                    parts.Add((chunk, result));
                }
                else
                {
                    LogRefused(feature, chunk.Number, article.Id, Describe(result));
                }
            }
        }

        return new FeatureAnswer<TResult>(parts, string.Join('+', models));
    }

    private static string IdOf(TextChunk chunk) => chunk.Number.ToString(CultureInfo.InvariantCulture);

    private static string Describe(TextAnalyticsResult? refused) =>
        refused is null ? "it is missing from the answer" : $"{refused.Error.ErrorCode}: {refused.Error.Message}";

    [LoggerMessage(Level = LogLevel.Warning,
        Message = "Azure AI Language, {Feature}: passed over part {Part} of article {ArticleId} ({Problem}).")]
    private partial void LogRefused(string feature, int part, string articleId, string problem);
}
