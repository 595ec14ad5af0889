namespace Monitor.Core.Articles;

/// <summary>Keeps articles by id.</summary>
public interface IArticleStore
{
    /// <summary>The article, or <c>null</c> when there is none of that id.</summary>
    Task<Article?> FindAsync(string id, CancellationToken cancellation);

    /// <summary>Stores the article unless one of the same id and text is there already.</summary>
    /// <returns><c>true</c> when something was written.</returns>
    Task<bool> SaveAsync(Article article, CancellationToken cancellation);

    /// <summary>Ids that start with <paramref name="prefix"/> and were not written for some time, by the storage's own clock; sorted.</summary>
    IAsyncEnumerable<string> ListIdsAsync(string prefix, TimeSpan unwrittenFor, CancellationToken cancellation);

    /// <summary>Writes the article again unchanged, so that whoever waits for articles is told of it again; three times at most.</summary>
    /// <returns><c>false</c> when it was announced three times already, or is gone.</returns>
    Task<bool> AnnounceAsync(string id, CancellationToken cancellation);
}
