using System.Collections.Concurrent;

namespace Monitor.Core.Articles;

/// <summary>Articles in this process only: for batch verbs and tests.</summary>
/// <param name="time">By which articles age; the system's when <c>null</c>.</param>
public sealed class InMemoryArticleStore(TimeProvider? time = null) : IArticleStore
{
    private readonly TimeProvider _time = time ?? TimeProvider.System;
    private readonly ConcurrentDictionary<string, Article> _articles = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _announced = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public Task<Article?> FindAsync(string id, CancellationToken cancellation) =>
        Task.FromResult(_articles.GetValueOrDefault(id));

    /// <inheritdoc/>
    public Task<bool> SaveAsync(Article article, CancellationToken cancellation)
    {
        if (_articles.TryGetValue(article.Id, out var known) && known.TextHash == article.TextHash)
        {
            return Task.FromResult(false);
        }

        _articles[article.Id] = article;
        return Task.FromResult(true);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<string> ListIdsAsync(string prefix, TimeSpan unwrittenFor, CancellationToken cancellation) =>
        _articles.Values.Where(a => a.Id.StartsWith(prefix, StringComparison.Ordinal) && _time.GetUtcNow() - a.Fetched > unwrittenFor)
            .Select(a => a.Id).Order(StringComparer.Ordinal).ToAsyncEnumerable();

    /// <inheritdoc/>
    public Task<bool> AnnounceAsync(string id, CancellationToken cancellation) =>
        Task.FromResult(_articles.ContainsKey(id) && _announced.AddOrUpdate(id, 1, (_, times) => times + 1) <= 3);
}
