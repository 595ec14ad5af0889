using Monitor.Cli.Hosting;

namespace Monitor.Cli.Terminal;

/// <summary>The work of the functions in a few words, as markup.</summary>
internal static class ProgressText
{
    private static readonly (string Function, string Words)[] Parts =
    [
        ("PullFeed", "feeds fetched"), ("AnalyzeArticle", "articles read"),
        ("CheckStatement", "statements checked"), ("DeliverAlert", "alerts delivered"),
    ];

    /// <summary>What was done, and how much failed.</summary>
    public static string Of(LocalHostProgress progress)
    {
        var counts = progress.Functions.ToDictionary(f => f.Function, StringComparer.Ordinal);
        var done = Parts.Where(p => counts.ContainsKey(p.Function)).Select(p => $"{counts[p.Function].Succeeded} {p.Words}");
        var failed = progress.Functions.Sum(f => f.Failed);
        return string.Join(", ", done) + (failed == 0 ? "" : $", [yellow]{failed} tries failed[/]");
    }
}
