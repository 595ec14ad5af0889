using Microsoft.Azure.Functions.Worker;

namespace Monitor.Cli.Tests.Hosting.Functions;

public sealed class TimerProbeFunction(Probe probe)
{
    [Function("TimerProbe")]
    public Task Run([TimerTrigger("%ProbeSchedule%")] TimerInfo timer, CancellationToken cancellation)
    {
        probe.LastStatus = timer.ScheduleStatus;
        return probe.RunAsync("TimerProbe", "", cancellation);
    }
}
