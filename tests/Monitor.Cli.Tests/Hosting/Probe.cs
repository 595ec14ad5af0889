using System.Collections.Concurrent;
using Microsoft.Azure.Functions.Worker;

namespace Monitor.Cli.Tests.Hosting;

/// <summary>What the functions of these tests do: note that they were called, then what the test says.</summary>
public sealed class Probe
{
    private readonly ConcurrentQueue<ProbeCall> _calls = new();

    public IReadOnlyList<ProbeCall> Calls => [.. _calls];

    public IEnumerable<string> Texts => _calls.Select(call => call.Text);

    /// <summary>The status that the last timer run was given.</summary>
    public ScheduleStatus? LastStatus { get; set; }

    /// <summary>Default: nothing.</summary>
    public Func<ProbeCall, CancellationToken, Task> Then { get; set; } = (_, _) => Task.CompletedTask;

    public Task RunAsync(string function, string text, CancellationToken cancellation)
    {
        var call = new ProbeCall(function, text, TimeProvider.System.GetTimestamp());
        _calls.Enqueue(call);
        return Then(call, cancellation);
    }
}
