using Microsoft.Extensions.Logging;
using Monitor.Core.Articles;

namespace Monitor.Core.Statements;

/// <summary>
/// Finds articles that nobody was told of, such as those stored before the event subscription existed, and announces them again.
/// </summary>
public sealed partial class SweepStage(IArticleStore articles, IAnalysisStore analyses, TimeProvider time, ILogger<SweepStage> logger)
{
    private const int Parts = 16;

    // Reading takes seconds; an article that has waited for this long waits for nothing.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    // Ids start with a hexadecimal digit, evenly: each run looks at one digit, so a large archive costs little each time.
    private static readonly TimeSpan PartTime = TimeSpan.FromMinutes(5);

    /// <summary>Looks at one sixteenth of the articles, another one every five minutes.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var prefix = (time.GetUtcNow().Ticks / PartTime.Ticks % Parts).ToString("x", provider: null);
        var read = await analyses.ListIdsAsync(prefix, cancellation).ToHashSetAsync(StringComparer.Ordinal, cancellation);

        var announced = 0;
        await foreach (var id in articles.ListIdsAsync(prefix, Patience, cancellation))
        {
            announced += !read.Contains(id) && await articles.AnnounceAsync(id, cancellation) ? 1 : 0;
        }

        if (announced > 0)
        {
            LogAnnounced(announced);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} articles had waited for 15 minutes without being read: announced again.")]
    private partial void LogAnnounced(int count);
}
