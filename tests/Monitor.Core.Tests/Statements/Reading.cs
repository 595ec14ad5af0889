using Monitor.Core.Articles;
using Monitor.Core.Entities;
using Monitor.Core.Statements;

namespace Monitor.Core.Tests.Statements;

/// <summary>Reads a text as the pipeline does, with the embedded analyzer.</summary>
internal static class Reading
{
    private static readonly EmbeddedTextAnalyzer Analyzer = new();
    private static readonly StatementExtractor Extractor = new();

    public static Article ArticleOf(string text, DateOnly published) => new()
    {
        Id = "a1",
        Text = text,
        Published = new DateTimeOffset(published, TimeOnly.MinValue, TimeSpan.Zero),
        DateBasis = DateBasis.Stated,
        Fetched = new DateTimeOffset(published, TimeOnly.MinValue, TimeSpan.Zero),
    };

    public static async Task<IReadOnlyList<Statement>> OfAsync(string text, DateOnly published)
    {
        var article = ArticleOf(text, published);
        var analysis = await Analyzer.AnalyzeAsync(article, CancellationToken.None);
        return Extractor.Extract(article, analysis.Entities);
    }
}
