using Monitor.Core.Health;

namespace Monitor.Cli.Terminal;

/// <summary>What is wrong, in a line each: a laptop without a network is not told so once per feed.</summary>
internal static class HealthText
{
    /// <summary>Nothing when all is well.</summary>
    public static IEnumerable<string> Of(HealthReport health)
    {
        if (health.Feeds.Failing is { Count: > 0 } failing)
        {
            var (id, reason) = failing.First();
            yield return $"{failing.Count} of {failing.Count + health.Feeds.Answering} feeds did not answer; {id}: {reason}";
        }

        foreach (var queue in health.Queues.Where(q => q.Poison > 0))
        {
            yield return $"{queue.Poison} messages of {queue.Name} failed for good and wait in its poison queue.";
        }
    }
}
