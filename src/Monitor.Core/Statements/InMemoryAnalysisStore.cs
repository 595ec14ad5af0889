using System.Collections.Concurrent;

namespace Monitor.Core.Statements;

/// <summary>Analyses in this process only: for batch verbs and tests.</summary>
public sealed class InMemoryAnalysisStore : IAnalysisStore
{
    private readonly ConcurrentDictionary<string, ArticleAnalysis> _analyses = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public Task<ArticleAnalysis?> FindAsync(string articleId, CancellationToken cancellation) =>
        Task.FromResult(_analyses.GetValueOrDefault(articleId));

    /// <inheritdoc/>
    public Task SaveAsync(ArticleAnalysis analysis, CancellationToken cancellation)
    {
        _analyses[analysis.ArticleId] = analysis;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<string> ListIdsAsync(string prefix, CancellationToken cancellation) =>
        _analyses.Keys.Where(id => id.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToAsyncEnumerable();
}
