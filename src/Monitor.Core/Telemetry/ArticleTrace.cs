using System.Diagnostics;

namespace Monitor.Core.Telemetry;

/// <summary>
/// Activities, on a source named <see cref="SourceName"/>, of which each article has one trace: from the moment it is stored,
/// through every queue, to the alert. Where nobody listens there are none, and nothing is carried along.
/// </summary>
public static class ArticleTrace
{
    /// <summary>Name of the activity source.</summary>
    public const string SourceName = "Monitor";

    private static readonly ActivitySource Source = new(SourceName);

    /// <summary>
    /// Begins a trace, linked to what is under way here. Call it in an async method of its own: what was current before is
    /// current again only when that method returns.
    /// </summary>
    /// <returns>The activity, which the caller disposes of; <c>null</c> when nobody listens.</returns>
    public static Activity? Begin(string name)
    {
        if (!Source.HasListeners())
        {
            return null;
        }

        var around = Activity.Current;
        Activity.Current = null;   // a default parent means the current one
        return Source.StartActivity(name, ActivityKind.Internal, parentContext: default, links: LinkTo(around));
    }

    /// <summary>Leaves an activity out that turned out to have done nothing, so that a repeated run adds no trace.</summary>
    public static void Forget(Activity? activity)
    {
        if (activity is not null)
        {
            activity.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
        }
    }

    /// <summary>Does one step of a trace that began elsewhere, linked to what is under way here.</summary>
    /// <param name="name">What is done.</param>
    /// <param name="parent">Where the trace stands; the default when that is unknown, and the step belongs to what is under way.</param>
    /// <param name="step">What to do.</param>
    public static async Task ContinueAsync(string name, ActivityContext parent, Func<Task> step)
    {
        using var activity = Source.StartActivity(
            name, ActivityKind.Consumer, parent, links: parent == default ? null : LinkTo(Activity.Current));
        try
        {
            await step();
        }
        catch (Exception e)
        {
            activity?.SetStatus(ActivityStatusCode.Error, e.GetType().Name);
            throw;
        }
    }

    private static ActivityLink[]? LinkTo(Activity? around) => around is null ? null : [new ActivityLink(around.Context)];
}
