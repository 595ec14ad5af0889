namespace Monitor.Core.Articles;

/// <summary>The id of an article, from what stays the same when it is read again.</summary>
public static class ArticleIds
{
    /// <summary>From the feed's GUID, else the URL, else the text.</summary>
    /// <param name="feedId">Scope of <paramref name="entryId"/>: GUIDs are unique only within their feed.</param>
    /// <param name="entryId">The entry's GUID; <c>null</c> or empty when it has none.</param>
    /// <param name="url">Address of the article; <c>null</c> or empty when unknown.</param>
    /// <param name="text">The body, used when there is neither of the others.</param>
    public static string From(string? feedId, string? entryId, string? url, string text) =>
        !string.IsNullOrEmpty(entryId) ? ContentHash.Of("guid", feedId, entryId)
        : !string.IsNullOrEmpty(url) ? ContentHash.Of("url", Normalise(url))
        : ContentHash.Of("text", text);

    // Scheme, "www.", fragment, trailing slash and campaign parameters do not make another article.
    private static string Normalise(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri))
        {
            return url.Trim();
        }

        var host = uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host;
        var port = uri.IsDefaultPort ? "" : $":{uri.Port}";
        var query = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(p => !p.StartsWith("utm_", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal);
        return $"{host}{port}{uri.AbsolutePath.TrimEnd('/')}?{string.Join('&', query)}";
    }
}
