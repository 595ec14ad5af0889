using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Monitor.Core.Articles;
using Monitor.Core.Telemetry;

namespace Monitor.Core.Feeds;

/// <summary>Fetches one feed and stores its articles. A feed that fails is news for its state, never an exception.</summary>
public sealed partial class PullFeedStage(
    FeedFetcher fetcher,
    IOptions<PullOptions> options,
    IArticleStore articles,
    IFeedStateStore states,
    TimeProvider time,
    ILogger<PullFeedStage> logger)
{
    // Programs write year 1 where they know no date.
    private const int EarliestYear = 1900;

    private static readonly TimeSpan LongestRest = TimeSpan.FromHours(24);

    private readonly TimeSpan _interval = options.Value.Interval;

    /// <summary>Fetches, parses, stores the articles, and then what is known of the feed.</summary>
    public async Task RunAsync(FeedMessage message, CancellationToken cancellation)
    {
        var feed = message.Feed;
        var state = await states.FindAsync(feed.Id, cancellation) ?? new FeedState { FeedId = feed.Id, NextDue = time.GetUtcNow() };
        var next = await fetcher.FetchAsync(feed.Address, state, cancellation) switch
        {
            FetchResult.Changed changed => await StoreAsync(feed, state, changed, cancellation),
            FetchResult.Failed failed => Failed(feed, state, failed.Reason.ToString(), failed.Detail),
            _ => Succeeded(state, isChanged: false),
        };
        await states.SaveAsync(next, cancellation);
    }

    private async Task<FeedState> StoreAsync(Feed feed, FeedState state, FetchResult.Changed changed, CancellationToken cancellation)
    {
        switch (FeedParser.Parse(changed.Body, changed.Charset, changed.Address))
        {
            case FeedReading.Feed reading:
                await StoreEntriesAsync(feed, reading.Entries, cancellation);
                return reading.Problem is null
                    ? Succeeded(state, isChanged: true) with { ETag = changed.ETag, LastModified = changed.LastModified }
                    : BrokenOff(feed, state, reading);
            case FeedReading.NoFeed none:
                return Failed(feed, state, "NoFeed", none.Detail);
            default:
                throw new UnreachableException();
        }
    }

    private async Task StoreEntriesAsync(Feed feed, IReadOnlyList<FeedEntry> entries, CancellationToken cancellation)
    {
        var stored = 0;
        foreach (var entry in entries)
        {
            if (Create(feed, entry) is { } article)
            {
                stored += await ArticleIntake.StoreAsync(articles, article, cancellation) ? 1 : 0;
            }
        }

        LogPulled(feed.Id, entries.Count, stored);
    }

    // An entry without a text has nothing to analyse.
    private Article? Create(Feed feed, FeedEntry entry)
    {
        if ((entry.Content ?? entry.Summary) is not { } text)
        {
            return null;
        }

        var now = time.GetUtcNow();
        var published = entry.Published is { Year: >= EarliestYear } date ? date : (DateTimeOffset?)null;
        return new Article
        {
            Id = ArticleIds.From(feed.Id, entry.Id, entry.Url, text),
            Url = entry.Url,
            Outlet = feed.Publisher,
            Title = entry.Title,
            Text = text,
            Published = published ?? now,
            DateBasis = published is null ? DateBasis.Fetched : DateBasis.Stated,
            Fetched = now,
            Language = feed.Language,
            FeedId = feed.Id,
        };
    }

    private FeedState Succeeded(FeedState state, bool isChanged)
    {
        MonitorMeter.FeedRead(isChanged);
        var now = time.GetUtcNow();
        return state with
        {
            NextDue = now + _interval,
            LastAttempt = now,
            LastSuccess = now,
            ConsecutiveFailures = 0,
            LastFailure = null,
        };
    }

    // Without ETag and Last-Modified the next fetch brings the whole feed again, and so what is missing now.
    private FeedState BrokenOff(Feed feed, FeedState state, FeedReading.Feed reading)
    {
        LogBrokenOff(feed.Id, feed.Address, reading.Entries.Count, reading.Problem!);
        return Succeeded(state, isChanged: true) with { ETag = null, LastModified = null };
    }

    private FeedState Failed(Feed feed, FeedState state, string reason, string detail)
    {
        MonitorMeter.FeedFailed(reason);
        var failure = $"{reason}: {detail}";
        var now = time.GetUtcNow();
        var failures = state.ConsecutiveFailures + 1;
        LogFailed(feed.Id, feed.Address, failure, failures);
        return state with
        {
            NextDue = now + Rest(failures),
            LastAttempt = now,
            ConsecutiveFailures = failures,
            LastFailure = failure,
        };
    }

    // Doubles with each failure in a row: a server in trouble is not helped by us.
    private TimeSpan Rest(int failures)
    {
        var rest = _interval * Math.Pow(2, Math.Min(failures, 20) - 1);
        return rest < LongestRest ? rest : LongestRest;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Feed {Feed}: {Read} entries read, {Stored} new.")]
    private partial void LogPulled(string feed, int read, int stored);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Feed {Feed} ({Address}): breaks off after {Read} entries: {Problem}")]
    private partial void LogBrokenOff(string feed, string address, int read, string problem);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Feed {Feed} ({Address}): {Reason}. Failed {Failures} time(s) in a row.")]
    private partial void LogFailed(string feed, string address, string reason, int failures);
}
