using System.Diagnostics;
using System.Text.Json;
using Monitor.Cli;

namespace Monitor.EndToEnd.Tests;

/// <summary>The built <c>monitor</c>, run as a user runs it, in a process of its own.</summary>
internal sealed class MonitorProcess : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    private MonitorProcess(Process process)
    {
        _process = process;
        _output = process.StandardOutput.ReadToEndAsync();
        _error = process.StandardError.ReadToEndAsync();
    }

    /// <summary>Starts <c>monitor</c> with these arguments.</summary>
    public static MonitorProcess Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(UserException).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // A killed run's messages come back after this, so that the tests need not wait for the usual half minute.
            Environment = { ["LocalHost__Lease"] = "00:00:03" },
        };
        return new MonitorProcess(Process.Start(start)!);
    }

    /// <summary>Runs to the end.</summary>
    public static async Task<MonitorResult> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        return await process.WaitAsync();
    }

    /// <summary>Waits for the end.</summary>
    public async Task<MonitorResult> WaitAsync()
    {
        using var limit = new CancellationTokenSource(Limit);
        await _process.WaitForExitAsync(limit.Token);
        var alerts = (await _output).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line.StartsWith('{')).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        return new MonitorResult(_process.ExitCode, alerts, await _error);
    }

    /// <summary>Ends it without warning, as a power cut does.</summary>
    public void Kill() => _process.Kill();

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
