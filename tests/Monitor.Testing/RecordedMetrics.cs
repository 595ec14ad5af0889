using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Monitor.Core.Telemetry;

namespace Monitor.Testing;

/// <summary>What is counted on the meter of the pipeline by the test that made this, and by no other test beside it.</summary>
public sealed class RecordedMetrics : IDisposable
{
    private static readonly AsyncLocal<RecordedMetrics?> OfThisTest = new();

    private readonly MeterListener _listener = new();
    private readonly ConcurrentQueue<string> _lines = new();

    /// <summary>Records from now on.</summary>
    public RecordedMetrics()
    {
        OfThisTest.Value = this;
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == MonitorMeter.Name)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>(Record);
        _listener.Start();
    }

    /// <summary>Each measurement as "name value tag=value", in order; without the gauge of the queues.</summary>
    public IReadOnlyList<string> Counts => [.. _lines.Where(l => !l.StartsWith("monitor.queue.", StringComparison.Ordinal))];

    /// <summary>The measurements of the queues, as "name value queue=name".</summary>
    public IReadOnlyList<string> Queues => [.. _lines.Except(Counts)];

    /// <inheritdoc/>
    public void Dispose() => _listener.Dispose();

    private void Record(Instrument instrument, long value, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state)
    {
        if (OfThisTest.Value == this)
        {
            _lines.Enqueue(string.Join(' ', [instrument.Name, $"{value}", .. tags.ToArray().Select(t => $"{t.Key}={t.Value}")]));
        }
    }
}
