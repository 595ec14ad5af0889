using System.Text.Json;
using Microsoft.Extensions.Logging;
using Monitor.Core.Articles;
using Monitor.Core.Entities;
using Monitor.Core.Messaging;
using Monitor.Core.Telemetry;

namespace Monitor.Core.Statements;

/// <summary>Reads one article: entities, tone and statements are saved, then each statement is sent on to be checked.</summary>
public sealed partial class StatementStage(
    ITextAnalyzer analyzer,
    StatementExtractor extractor,
    IAnalysisStore analyses,
    IMessageQueues queues,
    ILogger<StatementStage> logger)
{
    /// <summary>
    /// Analyses an article. Doing it again writes the same analysis and sends the same messages. One that cannot be parsed is
    /// logged and passed over: a retry would not help, and the blob stays.
    /// </summary>
    /// <param name="name">Name of the blob, "{article id}.json".</param>
    /// <param name="json">The <see cref="Article"/> as <see cref="MonitorJson.Options"/> writes it.</param>
    /// <param name="cancellation">Stops between statements; the next run sends what is missing.</param>
    public async Task RunAsync(string name, string json, CancellationToken cancellation)
    {
        if (Parse(name, json) is { } article)
        {
            await ArticleTrace.ContinueAsync(
                "AnalyzeArticle", TraceFields.Parse(article.TraceParent), () => AnalyzeAsync(article, cancellation));
        }
    }

    private async Task AnalyzeAsync(Article article, CancellationToken cancellation)
    {
        var text = await analyzer.AnalyzeAsync(article, cancellation);
        var analysis = new ArticleAnalysis(article.Id, article.TextHash, text, Read(article, text));
        var isNew = await IsNewAsync(article, cancellation);
        await analyses.SaveAsync(analysis, cancellation);
        if (isNew)
        {
            MonitorMeter.StatementsRead(analysis.Statements.Count);
        }

        foreach (var statement in analysis.Statements)
        {
            var message = new StatementMessage(article.Id, statement.Id);
            await queues.SendAsync(QueueNames.Statements, MessageWriter.Write(message), cancellation);
        }

        LogAnalysed(article.Id, text.Entities.Count, analysis.Statements.Count, text.Analyzer);
    }

    // Asked for the sake of counting only: an analysis that cannot be read is about to be replaced.
    private async Task<bool> IsNewAsync(Article article, CancellationToken cancellation)
    {
        try
        {
            return (await analyses.FindAsync(article.Id, cancellation))?.TextHash != article.TextHash;
        }
        catch (InvalidDataException)
        {
            return true;
        }
    }

    private Article? Parse(string name, string json)
    {
        try
        {
            return JsonSerializer.Deserialize<Article>(json, MonitorJson.Options)
                ?? throw new JsonException("the blob is JSON null");
        }
        catch (JsonException e)
        {
            LogMalformed(name, json.Length <= 80 ? json : json[..80] + "…", e.Message);
            return null;
        }
    }

    private IReadOnlyList<Statement> Read(Article article, TextAnalysis text)
    {
        if (article.Language.StartsWith("en", StringComparison.OrdinalIgnoreCase))
        {
            return extractor.Extract(article, text.Entities);
        }

        LogForeign(article.Id, article.Language);
        return [];
    }

    [LoggerMessage(Level = LogLevel.Information,
        Message = "Article {Id}: {Entities} entities, {Statements} statements ({Analyzer}).")]
    private partial void LogAnalysed(string id, int entities, int statements, string analyzer);

    [LoggerMessage(Level = LogLevel.Information,
        Message = "Article {Id}: language \"{Language}\", expected English; no statements are read.")]
    private partial void LogForeign(string id, string language);

    [LoggerMessage(Level = LogLevel.Error,
        Message = "Blob articles/{Name}: read \"{Start}\", expected an article as JSON ({Problem}). The blob stays as it is.")]
    private partial void LogMalformed(string name, string start, string problem);
}
