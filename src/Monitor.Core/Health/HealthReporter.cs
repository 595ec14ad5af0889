using Monitor.Core.Feeds;
using Monitor.Core.Messaging;

namespace Monitor.Core.Health;

/// <summary>Asks the queues and the feeds' states how they are.</summary>
public sealed class HealthReporter(IMessageQueues queues, IFeedStateStore feeds, TimeProvider time)
{
    private static readonly TimeSpan StillWatched = TimeSpan.FromDays(1);

    /// <summary>The report of this moment.</summary>
    public async Task<HealthReport> ReportAsync(CancellationToken cancellation)
    {
        var queueHealth = new List<QueueHealth>
        {
            // Articles come by blob trigger: no queue of ours before, one of the platform's after.
            new("articles", 0, await queues.CountAsync(QueueNames.ArticlesPoison, cancellation)),
        };
        foreach (var queue in QueueNames.All)
        {
            queueHealth.Add(new QueueHealth(queue,
                await queues.CountAsync(queue, cancellation),
                await queues.CountAsync(QueueNames.Poison(queue), cancellation)));
        }

        var feedHealth = await ReadFeedsAsync(cancellation);
        var isDegraded = queueHealth.Exists(q => q.Poison > 0) || (feedHealth.Answering == 0 && feedHealth.Failing.Count > 0);
        return new HealthReport(isDegraded ? "degraded" : "ok", time.GetUtcNow(), queueHealth, feedHealth);
    }

    private async Task<FeedHealth> ReadFeedsAsync(CancellationToken cancellation)
    {
        var answering = 0;
        var failing = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var watchedSince = time.GetUtcNow() - StillWatched;
        await foreach (var state in feeds.ListAsync(cancellation))
        {
            if (state.NextDue < watchedSince)
            {
                continue;   // no longer listed: nobody asks for it
            }

            if (state.LastFailure is { } reason)
            {
                failing[state.FeedId] = reason;
            }
            else if (state.LastSuccess is not null)
            {
                answering++;
            }
        }

        return new FeedHealth(answering, failing);
    }
}
