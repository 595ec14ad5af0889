using System.ComponentModel;
using System.Diagnostics;

namespace Monitor.Cli.Doctor.Laptop;

/// <summary>A program on PATH.</summary>
internal static class InstalledProgram
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    /// <inheritdoc cref="ReadVersion"/>
    public static async Task<string?> ReadVersionAsync(string program, string folder, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(program, "--version")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Limit);
        try
        {
            using var process = Process.Start(start)!;
            _ = process.StandardError.ReadToEndAsync(CancellationToken.None);   // keeps the pipe from filling up
            var output = await process.StandardOutput.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return process.ExitCode == 0 ? output.Trim() : null;
        }
        catch (Exception e) when (e is Win32Exception || (e is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return null;
        }
    }
}
