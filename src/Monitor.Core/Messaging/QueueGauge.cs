using Monitor.Core.Telemetry;

namespace Monitor.Core.Messaging;

/// <summary>Measures every queue and poison queue. One instance does it at each tick, because all of them see the same queues.</summary>
public static class QueueGauge
{
    /// <summary>Asks each queue once how many messages it holds.</summary>
    public static async Task MeasureAsync(IMessageQueues queues, CancellationToken cancellation)
    {
        IEnumerable<string> names = [.. QueueNames.All, .. QueueNames.All.Select(QueueNames.Poison), QueueNames.ArticlesPoison];
        foreach (var name in names)
        {
            MonitorMeter.QueueSeen(name, await queues.CountAsync(name, cancellation));
        }
    }
}
