using System.Text.RegularExpressions;
using Monitor.Core.Text;

namespace Monitor.Bench;

/// <summary>The articles to read: the repository's seeds, or the files that are named.</summary>
internal static partial class BenchTexts
{
    /// <summary>The texts of all articles.</summary>
    public static List<string> Read(IReadOnlyList<string> files)
    {
        var paths = files.Count > 0 ? files : [.. Directory.EnumerateFiles(Path.Combine(Root(), "seeds"), "*.txt").Order(StringComparer.Ordinal)];
        return [.. paths.Select(File.ReadAllText)];
    }

    /// <summary>Sentences, cut roughly: their length matters here, not the place of the cut.</summary>
    public static IEnumerable<TextSpan> Sentences(string text)
    {
        var start = 0;
        foreach (Match match in SentenceEnd().Matches(text))
        {
            yield return new TextSpan(start, match.Index + match.Length);
            start = match.Index + match.Length;
        }

        yield return new TextSpan(start, text.Length);
    }

    [GeneratedRegex(@"[.!?][""\u201D]?\s+(?=[A-Z""\u201C])|\n+")]
    private static partial Regex SentenceEnd();

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Monitor.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException($"{AppContext.BaseDirectory}: no folder above it holds Monitor.sln, expected the repository.");
    }
}
