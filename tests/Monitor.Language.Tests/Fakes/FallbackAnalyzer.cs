using Monitor.Core.Articles;
using Monitor.Core.Entities;
using Monitor.Core.Text;

namespace Monitor.Language.Tests.Fakes;

/// <summary>Finds one entity that the service would not, so that tests can tell who answered.</summary>
internal sealed class FallbackAnalyzer : ITextAnalyzer, IDisposable
{
    public bool IsDisposed { get; private set; }

    public Task<TextAnalysis> AnalyzeAsync(Article article, CancellationToken cancellation) => Task.FromResult(new TextAnalysis(
        "fallback 1",
        [new Entity("found-by-fallback", "Found by fallback", EntityKind.Other, [new TextSpan(0, 1)])],
        new Sentiment(0.2, 0.3, 0.5)));

    public void Dispose() => IsDisposed = true;
}
