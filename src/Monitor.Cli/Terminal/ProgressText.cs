using Monitor.Cli.Hosting;

namespace Monitor.Cli.Terminal;

/// <summary>The work of the functions in a few words, as markup.</summary>
internal static class ProgressText
{
    private static readonly (string Function, string Thing, string Done)[] Parts =
    [
        ("PullFeed", "feed", "asked"), ("AnalyzeArticle", "article", "read"),
        ("CheckStatement", "statement", "checked"), ("DeliverAlert", "alert", "delivered"),
    ];

    /// <summary>What was done, and how much failed.</summary>
    public static string Of(LocalHostProgress progress)
    {
        var counts = progress.Functions.ToDictionary(f => f.Function, StringComparer.Ordinal);
        var done = Parts.Where(p => counts.ContainsKey(p.Function)).Select(p => $"{Count(counts[p.Function].Succeeded, p.Thing)} {p.Done}");
        var failed = progress.Functions.Sum(f => f.Failed);
        return string.Join(", ", done) + (failed == 0 ? "" : $", [yellow]{(failed == 1 ? "1 try" : $"{failed} tries")} failed[/]");
    }

    private static string Count(int number, string thing) => number == 1 ? $"1 {thing}" : $"{number} {thing}s";
}
