using Monitor.Core.Articles;
using Monitor.Core.Text;

namespace Monitor.Core.Entities;

/// <summary>Finds entities and sentiment in process, without a service: a small gazetteer, the article's own introductions, a word list.</summary>
public sealed class EmbeddedTextAnalyzer : ITextAnalyzer
{
    /// <summary>Name and version that its results carry.</summary>
    public const string Name = "embedded-1";

    private readonly MentionFinder _mentions = new(Gazetteer.Default, GivenNames.Default);

    /// <inheritdoc/>
    public Task<TextAnalysis> AnalyzeAsync(Article article, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var document = Document.Parse(article.Text);
        var mentions = _mentions.Find(document, DateOnly.FromDateTime(article.Published.UtcDateTime));
        var entities = mentions
            .GroupBy(m => m.Id, StringComparer.Ordinal)
            .Select(g => new Entity(g.Key, g.First().Name, g.First().Kind, [.. g.Select(m => document.SpanOf(m.FirstToken, m.EndToken - 1))]));

        return Task.FromResult(new TextAnalysis(Name, [.. entities], SentimentReader.Default.Read(document)));
    }
}
