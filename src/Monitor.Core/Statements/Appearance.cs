namespace Monitor.Core.Statements;

/// <summary>Where a statement was carried: enough of the article to quote it in an alert without loading it.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Published">When the article was published, UTC.</param>
/// <param name="Outlet">Who published it; <c>null</c> when unknown.</param>
/// <param name="Url">Where to read it; <c>null</c> when unknown.</param>
/// <param name="Title">Its headline; <c>null</c> when unknown.</param>
/// <param name="File">The seed file's name; <c>null</c> for an article from a feed.</param>
public sealed record Appearance(
    string ArticleId, DateTimeOffset Published, string? Outlet = null, string? Url = null, string? Title = null, string? File = null);
