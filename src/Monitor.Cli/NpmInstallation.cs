using System.ComponentModel;
using System.Diagnostics;

namespace Monitor.Cli;

/// <summary>Installs what a folder of <c>eng</c> needs from its <c>package-lock.json</c> when it is not there yet.</summary>
internal static class NpmInstallation
{
    /// <summary>The oldest major version of Node that Azurite runs on.</summary>
    public const int OldestNode = 20;

    /// <summary>Installs if needed; safe to call from several processes at once.</summary>
    /// <param name="name">The folder's name, such as "azurite".</param>
    /// <param name="program">What it is, for people: "Azurite, the storage emulator".</param>
    /// <param name="report">Told once when an installation begins.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>The folder, which holds the script to start.</returns>
    /// <exception cref="UserException">Node is missing or too old, or npm failed.</exception>
    public static async Task<string> EnsureAsync(
        string name, string program, Action<string> report, CancellationToken cancellation)
    {
        var folder = Path.Combine(RepositoryRoot.Find(), "eng", name);
        if (IsInstalled(folder))
        {
            return folder;
        }

        await CheckNodeAsync(cancellation);
        using var turn = await TakeTurnAsync(folder, cancellation);
        if (!IsInstalled(folder))
        {
            report($"Installing {program} (once, about 20 seconds)");
            var (exitCode, output) = await RunAsync("npm", "ci --ignore-scripts", folder, cancellation);
            if (exitCode != 0)
            {
                throw new UserException($"npm ci in eng/{name} ended with {exitCode}: {LastLine(output)}");
            }
        }

        return folder;
    }

    /// <summary>Whether a folder of <c>eng</c> is installed as its <c>package.json</c> asks.</summary>
    // npm writes this copy of the lock file last, so an install that was cut off is done again.
    public static bool IsInstalled(string folder)
    {
        var stamp = new FileInfo(Path.Combine(folder, "node_modules", ".package-lock.json"));
        return stamp.Exists && stamp.LastWriteTimeUtc >= File.GetLastWriteTimeUtc(Path.Combine(folder, "package.json"));
    }

    private static async Task CheckNodeAsync(CancellationToken cancellation)
    {
        var (exitCode, output) = await RunAsync("node", "--version", Directory.GetCurrentDirectory(), cancellation);
        var version = output.Trim().TrimStart('v');
        if (exitCode != 0 || !Version.TryParse(version, out var parsed) || parsed.Major < OldestNode)
        {
            throw new UserException($"node --version says \"{output.Trim()}\", Monitor needs Node {OldestNode} or newer: https://nodejs.org");
        }
    }

    private static async Task<FileStream> TakeTurnAsync(string folder, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                return new FileStream(Path.Combine(folder, ".install.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite,
                    FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200), cancellation);   // another process installs
            }
        }
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(
        string program, string arguments, string folder, CancellationToken cancellation)
    {
        // npm is a script on Windows, which only its shell can start.
        var start = OperatingSystem.IsWindows()
            ? new ProcessStartInfo("cmd.exe", $"/c {program} {arguments}")
            : new ProcessStartInfo(program, arguments);
        start.WorkingDirectory = folder;
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync(cancellation);
            var output = await process.StandardOutput.ReadToEndAsync(cancellation) + await error;
            await process.WaitForExitAsync(cancellation);
            return (process.ExitCode, output);
        }
        catch (Win32Exception e)
        {
            throw new UserException($"{program} was not found on PATH, Monitor needs Node {OldestNode} or newer: https://nodejs.org", e);
        }
    }

    private static string LastLine(string output) =>
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "no output";
}
