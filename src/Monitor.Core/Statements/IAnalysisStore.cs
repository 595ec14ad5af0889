namespace Monitor.Core.Statements;

/// <summary>Keeps what was read from each article.</summary>
public interface IAnalysisStore
{
    /// <summary>The analysis, or <c>null</c> when the article has none yet.</summary>
    Task<ArticleAnalysis?> FindAsync(string articleId, CancellationToken cancellation);

    /// <summary>Stores or replaces the analysis of an article.</summary>
    Task SaveAsync(ArticleAnalysis analysis, CancellationToken cancellation);

    /// <summary>Ids of the articles that have an analysis and start with <paramref name="prefix"/>, sorted.</summary>
    IAsyncEnumerable<string> ListIdsAsync(string prefix, CancellationToken cancellation);
}
