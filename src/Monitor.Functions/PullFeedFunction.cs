using Microsoft.Azure.Functions.Worker;
using Monitor.Core.Feeds;
using Monitor.Core.Messaging;

namespace Monitor.Functions;

/// <summary>Fetches one feed and stores its articles.</summary>
public sealed class PullFeedFunction(PullFeedStage stage, MessageReader messages)
{
    /// <summary>Runs for each <see cref="FeedMessage"/>.</summary>
    [Function("PullFeed")]
    public Task Run([QueueTrigger(QueueNames.Feeds)] string message, CancellationToken cancellation) =>
        messages.HandleAsync<FeedMessage>(QueueNames.Feeds, message, stage.RunAsync, cancellation);
}
