using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Monitor.Core.Statements;

namespace Monitor.Core.Alerts;

/// <summary>The names of what both statements speak about, as their articles print them.</summary>
internal static partial class AlertTopic
{
    private const int MaxNames = 3;
    private const int MaxName = 40;
    private const int SafePrefix = 5;

    /// <summary>Names in the order in which they are read; empty when the statements share nothing but the speakers.</summary>
    public static IReadOnlyList<string> NamesOf(Statement earlier, Statement later)
    {
        var texts = string.Join('\n', earlier.Quote, later.Quote, earlier.Claim, later.Claim);
        var words = Word().Matches(texts);
        return [.. earlier.About.Intersect(later.About, StringComparer.Ordinal)
            .Where(id => id.Length > 0 && id != earlier.Speaker.Id && id != later.Speaker.Id)
            .Select(id => FindPrinted(id, texts, words))
            .OrderBy(found => found.At)
            .Select(found => OneLine.Of(found.Name, MaxName))
            .Distinct(StringComparer.Ordinal)
            .Take(MaxNames)];
    }

    /// <summary>"A", "A and B", "A, B and C".</summary>
    public static string Join(IReadOnlyList<string> names) =>
        names.Count == 1 ? names[0] : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}";

    // "vladimir-putin" is printed as "Vladimir Putin", or as "Putin" alone. "the House" alone is not the White House.
    private static (int At, string Name) FindPrinted(string id, string texts, MatchCollection words)
    {
        var parts = id.Split('-', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + parts.Length <= words.Count; i++)
        {
            if (parts.Select((part, k) => Fold(words[i + k].Value) == part).All(same => same))
            {
                var last = words[i + parts.Length - 1];
                return (words[i].Index, texts[words[i].Index..(last.Index + last.Length)]);
            }
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (char.IsUpper(words[i].Value[0]) && IsSpelling(Fold(words[i].Value), parts[^1])
                && (i == 0 || !words[i - 1].Value.Equals("the", StringComparison.OrdinalIgnoreCase)))
            {
                return (words[i].Index, words[i].Value);
            }
        }

        return (int.MaxValue, string.Join(' ', parts.Select(p => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(p))));
    }

    // Zelensky, Zelenskyy and Zelenskyi are one name.
    private static bool IsSpelling(string printed, string known) =>
        printed == known
        || (Math.Min(printed.Length, known.Length) >= SafePrefix
            && (printed.StartsWith(known, StringComparison.Ordinal) || known.StartsWith(printed, StringComparison.Ordinal)));

    private static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var c in word.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }

        return folded.ToString();
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+")]
    private static partial Regex Word();
}
