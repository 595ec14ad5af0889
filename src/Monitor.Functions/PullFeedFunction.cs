using Microsoft.Azure.Functions.Worker;
using Monitor.Core.Feeds;
using Monitor.Core.Messaging;

namespace Monitor.Functions;

/// <summary>Fetches one feed and stores its articles.</summary>
public sealed class PullFeedFunction(PullFeedStage stage, MessageReader messages)
{
    /// <summary>Runs for each <see cref="FeedMessage"/>.</summary>
    [Function("PullFeed")]
    public async Task Run([QueueTrigger(QueueNames.Feeds)] string message, CancellationToken cancellation)
    {
        if (await messages.ReadAsync<FeedMessage>(QueueNames.Feeds, message, cancellation) is { } feed)
        {
            await stage.RunAsync(feed, cancellation);
        }
    }
}
