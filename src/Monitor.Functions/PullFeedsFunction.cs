using Microsoft.Azure.Functions.Worker;
using Monitor.Core.Feeds;

namespace Monitor.Functions;

/// <summary>Takes in the seed articles and asks for every feed that is due.</summary>
public sealed class PullFeedsFunction(PullFeedsStage stage)
{
    /// <summary>Runs on the schedule of setting <c>PullSchedule</c>.</summary>
    [Function("PullFeeds")]
    public Task Run([TimerTrigger("%PullSchedule%")] TimerInfo timer, CancellationToken cancellation) =>
        stage.RunAsync(cancellation);
}
