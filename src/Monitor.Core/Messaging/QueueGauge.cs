using Monitor.Core.Telemetry;

namespace Monitor.Core.Messaging;

/// <summary>Measures every queue and poison queue. One instance does it at each tick, because all of them see the same queues.</summary>
public static class QueueGauge
{
    /// <summary>Asks each queue how many messages it holds and, if it holds any, how long the oldest has waited.</summary>
    public static async Task MeasureAsync(IMessageQueues queues, TimeProvider time, CancellationToken cancellation)
    {
        IEnumerable<string> names = [.. QueueNames.All, .. QueueNames.All.Select(QueueNames.Poison), QueueNames.ArticlesPoison];
        foreach (var name in names)
        {
            var messages = await queues.CountAsync(name, cancellation);
            MonitorMeter.QueueSeen(name, messages);
            if (messages > 0 && await queues.FindOldestAsync(name, cancellation) is { } sent)
            {
                MonitorMeter.QueueAged(name, time.GetUtcNow() - sent);
            }
        }
    }
}
