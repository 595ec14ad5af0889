using System.Text.Json;

namespace Monitor.Core.Tests.Feeds;

/// <summary>The repository's files that tests of feeds and seeds read.</summary>
internal static class FeedSpecs
{
    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<T> Read<T>(string file) =>
        JsonSerializer.Deserialize<List<T>>(File.ReadAllText(Path.Combine(Root, "tests", "specs", "feeds", file)), MonitorJson.Strict)!;

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Monitor.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("No Monitor.sln above the tests.");
        }

        return folder;
    }
}
