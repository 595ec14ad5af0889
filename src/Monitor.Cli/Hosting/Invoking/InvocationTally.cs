using System.Collections.Concurrent;

namespace Monitor.Cli.Hosting.Invoking;

/// <summary>Counts invocations.</summary>
internal sealed class InvocationTally
{
    private readonly ConcurrentDictionary<string, FunctionProgress> _functions;
    private int _started;

    public InvocationTally(IEnumerable<FunctionDescriptor> functions) =>
        _functions = new(functions.Select(f => KeyValuePair.Create(f.Name, new FunctionProgress(f.Name, 0, 0, 0))), StringComparer.Ordinal);

    /// <summary>All invocations ever begun.</summary>
    public int Started => Volatile.Read(ref _started);

    public LocalHostProgress Progress => new([.. _functions.Values.OrderBy(f => f.Function, StringComparer.Ordinal)]);

    public void Begin(string function)
    {
        Interlocked.Increment(ref _started);
        Change(function, f => f with { Running = f.Running + 1 });
    }

    public void Succeed(string function) =>
        Change(function, f => f with { Running = f.Running - 1, Succeeded = f.Succeeded + 1 });

    public void Fail(string function) =>
        Change(function, f => f with { Running = f.Running - 1, Failed = f.Failed + 1 });

    /// <summary>Cut off by a stop: neither a success nor a failure.</summary>
    public void Interrupt(string function) =>
        Change(function, f => f with { Running = f.Running - 1 });

    private void Change(string function, Func<FunctionProgress, FunctionProgress> change) =>
        _functions.AddOrUpdate(function, _ => throw new KeyNotFoundException(function), (_, progress) => change(progress));
}
