namespace Monitor.Cli;

/// <summary>The folder that holds <c>host.json</c>, <c>seeds</c> and <c>eng</c>.</summary>
internal static class RepositoryRoot
{
    /// <summary>The nearest folder at or above the program or the working directory that holds <c>Monitor.sln</c>.</summary>
    /// <exception cref="UserException">There is none.</exception>
    public static string Find() =>
        Above(AppContext.BaseDirectory) ?? Above(Directory.GetCurrentDirectory())
        ?? throw new UserException(
            $"No Monitor.sln at or above {AppContext.BaseDirectory}: run monitor from a clone of the repository.");

    private static string? Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Monitor.sln")))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
