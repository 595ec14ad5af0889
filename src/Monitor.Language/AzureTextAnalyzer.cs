using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Monitor.Core.Articles;
using Monitor.Core.Entities;

namespace Monitor.Language;

/// <summary>
/// Entities and sentiment by Azure AI Language. When the service cannot be had, after the SDK's retries, the fallback
/// analyses the article, and both the log and <see cref="TextAnalysis.Analyzer"/> say so.
/// </summary>
internal sealed partial class AzureTextAnalyzer(
    LanguageFeatures features, ITextAnalyzer fallback, IOptions<LanguageOptions> options, TimeProvider time,
    ILogger<AzureTextAnalyzer> logger) : ITextAnalyzer
{
    public async Task<TextAnalysis> AnalyzeAsync(Article article, CancellationToken cancellation)
    {
        LanguageFailure why;
        using var tooLate = new CancellationTokenSource(options.Value.GiveUpAfter, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, tooLate.Token);
        try
        {
            if (await AskAsync(article, either.Token) is { } analysis)
            {
                return analysis;
            }

            why = LanguageFailure.NothingAnalysed;
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested && LanguageFailure.Of(e) is { } failure)
        {
            why = failure;
        }

        LogFallback(why.NeedsOperator ? LogLevel.Error : LogLevel.Warning, article.Id, why.Detail);
        var instead = await fallback.AnalyzeAsync(article, cancellation);
        return instead with { Analyzer = $"{instead.Analyzer} (instead of azure-language)" };
    }

    // Null when the service took the requests but refused every part of the article.
    private async Task<TextAnalysis?> AskAsync(Article article, CancellationToken cancellation)
    {
        var chunks = TextChunker.Split(article.Text);
        if (chunks.Count == 0)
        {
            return new TextAnalysis("azure-language (no text)", [], SentimentAverage.Neutral);
        }

        var entities = await features.RecognizeEntitiesAsync(article, chunks, cancellation);
        var sentiment = await features.AnalyzeSentimentAsync(article, chunks, cancellation);
        if (entities.Parts.Count == 0 || sentiment.Parts.Count == 0)
        {
            return null;
        }

        return new TextAnalysis(
            $"azure-language (entities {entities.Model}, sentiment {sentiment.Model})",
            EntityJoiner.Join(MentionReader.Read(entities)),
            SentimentAverage.Of(sentiment));
    }

    [LoggerMessage(Message = "Azure AI Language could not analyse article {ArticleId}: {Problem}. The fallback analyzer does it.")]
    private partial void LogFallback(LogLevel level, string articleId, string problem);
}
