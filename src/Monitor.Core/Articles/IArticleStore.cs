namespace Monitor.Core.Articles;

/// <summary>Keeps articles by id.</summary>
public interface IArticleStore
{
    /// <summary>The article, or <c>null</c> when there is none of that id.</summary>
    Task<Article?> FindAsync(string id, CancellationToken cancellation);

    /// <summary>Stores the article unless one of the same id and text is there already.</summary>
    /// <returns><c>true</c> when something was written.</returns>
    Task<bool> SaveAsync(Article article, CancellationToken cancellation);
}
