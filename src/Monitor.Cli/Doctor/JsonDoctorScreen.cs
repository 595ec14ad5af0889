using System.Text.Json;
using Monitor.Core;

namespace Monitor.Cli.Doctor;

/// <summary>One JSON line per finding: status, check, found, fix.</summary>
internal sealed class JsonDoctorScreen(TextWriter output) : IDoctorScreen
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<Finding>> WatchAsync(string name, Func<Task<IReadOnlyList<Finding>>> check) => check();

    /// <inheritdoc/>
    public void Show(Finding finding)
    {
        output.WriteLine(JsonSerializer.Serialize(finding, MonitorJson.Options));
        output.Flush();
    }

    /// <inheritdoc/>
    public void Finish(IReadOnlyList<Finding> findings, int skipped)
    {
        // A program counts the lines itself; the exit code says the rest.
    }
}
