namespace Monitor.Cli.Hosting.Queues;

/// <summary>How long to wait before the next look at a queue: doubles while nothing comes.</summary>
/// <param name="floor">First wait.</param>
/// <param name="ceiling">Longest wait; when shorter than <paramref name="floor"/>, every wait is this long.</param>
internal sealed class PollBackoff(TimeSpan floor, TimeSpan ceiling)
{
    private TimeSpan _next = Shorter(floor, ceiling);

    /// <summary>The wait now due; the one after is twice as long.</summary>
    public TimeSpan Next()
    {
        var next = _next;
        _next = Shorter(next * 2, ceiling);
        return next;
    }

    /// <summary>Something came: begins again at the floor.</summary>
    public void Reset() => _next = Shorter(floor, ceiling);

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
