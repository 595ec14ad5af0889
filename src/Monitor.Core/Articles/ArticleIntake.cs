using Monitor.Core.Telemetry;

namespace Monitor.Core.Articles;

/// <summary>Where an article enters the pipeline, and its trace begins.</summary>
internal static class ArticleIntake
{
    /// <summary>Stores the article unless its text is there already.</summary>
    /// <returns><c>true</c> when something was written.</returns>
    public static async Task<bool> StoreAsync(IArticleStore articles, Article article, CancellationToken cancellation)
    {
        using var activity = ArticleTrace.Begin("StoreArticle");
        activity?.SetTag("monitor.article", article.Id);
        if (!await articles.SaveAsync(article with { TraceParent = TraceFields.ParentOf(activity) }, cancellation))
        {
            ArticleTrace.Forget(activity);
            return false;
        }

        MonitorMeter.ArticleStored(fromFeed: article.FeedId is not null);
        return true;
    }
}
