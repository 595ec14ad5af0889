using System.Diagnostics;

namespace Monitor.Bench;

/// <summary>Takes the time of an action over some items, on one thread.</summary>
internal static class Measurement
{
    private const int Runs = 40;

    /// <summary>For each item the shortest of many runs, added up: what the code needs when nothing else disturbs it.</summary>
    public static TimeSpan Of<T>(IReadOnlyList<T> items, Action<T> action)
    {
        var best = new TimeSpan[items.Count];
        Array.Fill(best, TimeSpan.MaxValue);
        for (var run = 0; run < Runs; run++)
        {
            for (var i = 0; i < items.Count; i++)
            {
                var start = Stopwatch.GetTimestamp();
                action(items[i]);
                var time = Stopwatch.GetElapsedTime(start);
                best[i] = time < best[i] ? time : best[i];
            }
        }

        return best.Aggregate((sum, time) => sum + time);
    }
}
