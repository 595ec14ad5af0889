using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Monitor.Core.Contradictions.Detection;
using Monitor.Core.Messaging;
using Monitor.Core.Statements;
using Monitor.Core.Telemetry;

namespace Monitor.Core.Contradictions;

/// <summary>Enters one statement into the ledger, compares it with what was said before, and asks for alerts.</summary>
public sealed partial class ContradictionStage(
    IAnalysisStore analyses, ILedger ledger, ContradictionDetector detector, IContradictionStore contradictions,
    IMessageQueues queues, IOptions<ContradictionOptions> options, ILogger<ContradictionStage> logger)
{
    /// <summary>Runs the stage; running it again changes nothing, whatever was left half done.</summary>
    public async Task RunAsync(StatementMessage message, CancellationToken cancellation)
    {
        var analysis = await analyses.FindAsync(message.ArticleId, cancellation);
        if (analysis?.Statements.FirstOrDefault(s => s.Id == message.StatementId) is not { } statement)
        {
            LogMissing(message.StatementId, message.ArticleId);   // the article was revised or deleted meanwhile
            return;
        }

        var keys = KeysOf(statement);
        foreach (var key in keys)
        {
            await AppendAsync(key, statement, cancellation);
        }

        var others = await ReadOthersAsync(keys, statement, cancellation);
        var found = others.Select(other => detector.Compare(statement, other))
            .OfType<Contradiction>().Where(c => c.Score >= options.Value.ReportAbove).ToList();
        foreach (var contradiction in found)
        {
            if (await contradictions.CreateAsync(contradiction, cancellation))
            {
                MonitorMeter.ContradictionFound(contradiction.Relation, contradiction.Verdict);
            }

            // Sent also when it was stored before: the run that stored it may have died before sending.
            await queues.SendAsync(QueueNames.Alerts, MessageWriter.Write(new AlertMessage(contradiction.Id)), cancellation);
        }

        LogChecked(statement.Id, others.Count, found.Count);
    }

    private async Task AppendAsync(LedgerKey key, Statement statement, CancellationToken cancellation)
    {
        try
        {
            await ledger.AppendAsync(key, statement, cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            MonitorMeter.LedgerAppendFailed(e);
            throw;
        }
    }

    // Nobody can reverse himself namelessly: an unnamed official is found by what he speaks about only.
    private static List<LedgerKey> KeysOf(Statement statement)
    {
        var about = statement.About.Select(entity => new LedgerKey(LedgerKind.About, entity));
        return statement.Speaker.IsNamed
            ? [new LedgerKey(LedgerKind.By, statement.Speaker.Id), .. about]
            : [.. about];
    }

    private async Task<ICollection<Statement>> ReadOthersAsync(
        List<LedgerKey> keys, Statement statement, CancellationToken cancellation)
    {
        var others = new Dictionary<string, Statement>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            foreach (var other in await ledger.ReadOthersAsync(key, statement, options.Value.Window, cancellation))
            {
                others.TryAdd(other.Id, other);
            }
        }

        others.Remove(statement.Id);
        return others.Values;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Statement {StatementId} is no longer in the analysis of article {ArticleId}: passed over.")]
    private partial void LogMissing(string statementId, string articleId);

    [LoggerMessage(Level = LogLevel.Information, Message = "Statement {StatementId} checked against {Others} others: {Found} contradictions.")]
    private partial void LogChecked(string statementId, int others, int found);
}
