namespace Monitor.Core.Articles;

/// <summary>What a seed folder holds.</summary>
/// <param name="Articles">In the order of their file names.</param>
/// <param name="Problems">What could not be read, one line each: where, what was read, what was expected.</param>
public sealed record SeedArticles(IReadOnlyList<Article> Articles, IReadOnlyList<string> Problems);
