using System.Text.Json;
using Monitor.Cli.Hosting;
using Monitor.Core;
using Monitor.Core.Contradictions;
using Monitor.Core.Health;

namespace Monitor.Cli.Terminal;

/// <summary>Alerts as JSON lines on standard output, everything else on standard error.</summary>
internal sealed class JsonScreen(TextWriter output, TextWriter error) : IRunScreen
{
    private readonly Lock _lock = new();

    /// <inheritdoc/>
    public Task RunAsync(Func<Task> work) => work();

    /// <inheritdoc/>
    public void Report(string step) => Write(error, step);

    /// <inheritdoc/>
    public void Progress(LocalHostProgress progress)
    {
        // A program that reads lines has no use for a moving display.
    }

    /// <inheritdoc/>
    public void Alert(Contradiction contradiction) =>
        Write(output, JsonSerializer.Serialize(AlertLine.Of(contradiction), MonitorJson.Options));

    /// <inheritdoc/>
    public void Drained(LocalHostProgress progress, int alerts, HealthReport health)
    {
        foreach (var trouble in HealthText.Of(health))
        {
            Write(error, trouble);
        }

        Write(error, $"Everything is read. Alerts: {alerts}.");
    }

    /// <inheritdoc/>
    public void Watching(Uri address) => Write(error, $"Watching. {address}api/health");

    /// <inheritdoc/>
    public void Log(string line, bool isError) => Write(error, line);

    /// <inheritdoc/>
    public void Problem(string problem) => Write(error, problem);

    private void Write(TextWriter writer, string line)
    {
        lock (_lock)
        {
            writer.WriteLine(line);
            writer.Flush();
        }
    }
}
