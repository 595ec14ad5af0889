using Microsoft.Azure.Functions.Worker;
using Monitor.Core.Feeds;
using Monitor.Core.Statements;

namespace Monitor.Functions;

/// <summary>Takes in the seed articles, asks for every feed that is due, and looks for articles that were left unread.</summary>
public sealed class PullFeedsFunction(PullFeedsStage stage, SweepStage sweep)
{
    /// <summary>Runs on the schedule of setting <c>PullSchedule</c>.</summary>
    [Function("PullFeeds")]
    public async Task Run([TimerTrigger("%PullSchedule%")] TimerInfo timer, CancellationToken cancellation)
    {
        await stage.RunAsync(cancellation);
        await sweep.RunAsync(cancellation);
    }
}
