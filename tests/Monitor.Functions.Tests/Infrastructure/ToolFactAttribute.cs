namespace Monitor.Functions.Tests.Infrastructure;

/// <summary>A test that needs a tool which not every machine has; skipped, with that reason, where it is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolFactAttribute : FactAttribute
{
    /// <param name="name">The tool's name on PATH.</param>
    /// <param name="place">Where else it may be, from the root of the repository or from the home folder.</param>
    public ToolFactAttribute(string name, string place)
    {
        if (Find(name, place) is null)
        {
            Skip = $"{name} is neither on PATH nor at {place}.";
        }
    }

    /// <summary>The tool's path; <c>null</c> when it is not on this machine.</summary>
    public static string? Find(string name, string place)
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return folders.Select(folder => Path.Combine(folder, name))
            .Append(Path.GetFullPath(place.Replace("~", home, StringComparison.Ordinal), Cli.RepositoryRoot.Find()))
            .FirstOrDefault(File.Exists);
    }
}
