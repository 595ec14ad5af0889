using Monitor.Core.Articles;

namespace Monitor.Core.Entities;

/// <summary>Finds entities and sentiment: embedded in the process, or Azure AI Language.</summary>
public interface ITextAnalyzer
{
    /// <summary>Analyses the whole text of <paramref name="article"/>; offsets are into <see cref="Article.Text"/>.</summary>
    Task<TextAnalysis> AnalyzeAsync(Article article, CancellationToken cancellation);
}
