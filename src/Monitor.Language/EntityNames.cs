using System.Globalization;
using System.Text;
using Monitor.Core;
using Monitor.Core.Entities;

namespace Monitor.Language;

/// <summary>Names as they are compared: cleaned, split into words, and as ids.</summary>
internal static class EntityNames
{
    private const string Around = " \t\r\n\u00A0\"'“”‘’„«»,;:()[]";

    private static readonly HashSet<string> FormsOfAddress = new(StringComparer.OrdinalIgnoreCase)
    {
        "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "Sir",
    };

    // Letters that Unicode does not take apart into a base letter and an accent.
    private static readonly Dictionary<char, string> Folded = new()
    {
        ['ł'] = "l",
        ['ø'] = "o",
        ['đ'] = "d",
        ['ð'] = "d",
        ['þ'] = "th",
        ['ß'] = "ss",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['ı'] = "i",
    };

    /// <summary>Without marks around it and line breaks and, for a person, possessive ending and form of address. May be empty.</summary>
    public static string Clean(string printed, EntityKind kind)
    {
        var name = printed.Trim(Around.ToCharArray());
        IEnumerable<string> words = SplitAtSpaces(name);
        if (kind == EntityKind.Person)
        {
            // Of people only: "McDonald's" is called so.
            words = SplitAtSpaces(WithoutPossessive(name)).SkipWhile(FormsOfAddress.Contains);
        }

        var cleaned = string.Join(' ', words);
        return cleaned.Any(char.IsLetterOrDigit) ? cleaned : "";
    }

    /// <summary>Its words in lower case, accents folded, in order: "jean", "marie", "le", "pen".</summary>
    public static IReadOnlyList<string> Words(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                // "O’Brien" and "U.S." are one word each.
                folded.Append(Folded.TryGetValue(c, out var letters) ? letters
                    : char.IsLetterOrDigit(c) ? $"{c}"
                    : c is '\'' or '’' or '.' ? "" : " ");
            }
        }

        return folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The id, the same that the embedded analyzer gives. A name in another script than Latin gets a hash, because ids hold a to z only.</summary>
    public static string IdOf(string name)
    {
        var words = Words(name);
        return words.All(w => w.All(char.IsAsciiLetterOrDigit)) ? Slug.Of(name) : ContentHash.Of([.. words]);
    }

    private static string[] SplitAtSpaces(string name) =>
        name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string WithoutPossessive(string name) =>
        name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2] : name;
}
