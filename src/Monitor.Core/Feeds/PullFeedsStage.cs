using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Monitor.Core.Articles;
using Monitor.Core.Messaging;

namespace Monitor.Core.Feeds;

/// <summary>Starts the pipeline: stores the seed articles and asks for every feed that is due.</summary>
public sealed partial class PullFeedsStage(
    IOptions<PullOptions> options,
    IArticleStore articles,
    IFeedStateStore states,
    IMessageQueues queues,
    TimeProvider time,
    ILogger<PullFeedsStage> logger)
{
    private readonly PullOptions _options = options.Value;

    /// <summary>One tick of the timer. What is wrong with seeds or feeds is logged and stops nothing else.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        if (PullOptions.PathOf(_options.SeedFolder) is { } folder)
        {
            await StoreSeedsAsync(folder, cancellation);
        }

        if (PullOptions.PathOf(_options.FeedsFile) is { } file)
        {
            await EnqueueDueAsync(file, cancellation);
        }

        await QueueGauge.MeasureAsync(queues, time, cancellation);
    }

    private async Task StoreSeedsAsync(string folder, CancellationToken cancellation)
    {
        var seeds = await new SeedFolder(folder, time).ReadAsync(cancellation);
        LogProblems(seeds.Problems);

        var stored = 0;
        foreach (var article in seeds.Articles)
        {
            stored += await ArticleIntake.StoreAsync(articles, article, cancellation) ? 1 : 0;
        }

        LogSeeds(folder, seeds.Articles.Count, stored);
    }

    private async Task EnqueueDueAsync(string file, CancellationToken cancellation)
    {
        var listing = await FeedList.ReadAsync(file, cancellation);
        LogProblems(listing.Problems);

        var due = 0;
        foreach (var feed in listing.Feeds)
        {
            due += await EnqueueIfDueAsync(feed, cancellation) ? 1 : 0;
        }

        LogFeeds(file, listing.Feeds.Count, due);
    }

    // The state goes first: PullFeed may run at once, and what it writes must be the last word.
    private async Task<bool> EnqueueIfDueAsync(Feed feed, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var state = await states.FindAsync(feed.Id, cancellation);
        if (state?.NextDue > now)
        {
            return false;
        }

        var next = now + _options.Interval;
        await states.SaveAsync(
            state is null ? new FeedState { FeedId = feed.Id, NextDue = next } : state with { NextDue = next }, cancellation);
        await queues.SendAsync(QueueNames.Feeds, MessageWriter.Write(new FeedMessage(feed)), cancellation);
        return true;
    }

    private void LogProblems(IReadOnlyList<string> problems)
    {
        foreach (var problem in problems)
        {
            LogProblem(problem);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Problem}")]
    private partial void LogProblem(string problem);

    [LoggerMessage(Level = LogLevel.Information, Message = "Seeds {Folder}: {Read} read, {Stored} new.")]
    private partial void LogSeeds(string folder, int read, int stored);

    [LoggerMessage(Level = LogLevel.Information, Message = "Feeds {File}: {Listed} listed, {Due} due.")]
    private partial void LogFeeds(string file, int listed, int due);
}
