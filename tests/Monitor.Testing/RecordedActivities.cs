using System.Collections.Concurrent;
using System.Diagnostics;
using Monitor.Core.Telemetry;

namespace Monitor.Testing;

/// <summary>The activities of the pipeline that the test which made this caused, and no other test beside it.</summary>
public sealed class RecordedActivities : IDisposable
{
    private static readonly AsyncLocal<RecordedActivities?> OfThisTest = new();

    private readonly ConcurrentQueue<Activity> _ended = new();
    private readonly ActivityListener _listener;

    /// <summary>Records from now on.</summary>
    public RecordedActivities()
    {
        OfThisTest.Value = this;
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == ArticleTrace.SourceName,
            Sample = (ref _) => OfThisTest.Value == this ? ActivitySamplingResult.AllDataAndRecorded : ActivitySamplingResult.None,
            ActivityStopped = activity =>
            {
                if (OfThisTest.Value == this)
                {
                    _ended.Enqueue(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    /// <summary>Those that ended and would be exported, in the order in which they ended.</summary>
    public IReadOnlyList<Activity> Ended => [.. _ended.Where(activity => activity.Recorded)];

    /// <inheritdoc/>
    public void Dispose() => _listener.Dispose();
}
