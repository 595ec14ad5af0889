namespace Monitor.Core.Health;

/// <summary>How the monitor is doing.</summary>
/// <param name="Status">"ok", or "degraded" when messages failed for good or no feed answers.</param>
/// <param name="Time">When this was found out, UTC.</param>
/// <param name="Queues">Every queue, in the order of the pipeline.</param>
/// <param name="Feeds">What the feeds answer.</param>
public sealed record HealthReport(string Status, DateTimeOffset Time, IReadOnlyList<QueueHealth> Queues, FeedHealth Feeds);
