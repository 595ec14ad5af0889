using System.Collections.Frozen;

namespace Monitor.Core.Text.Syntax.Tokens;

/// <summary>Hyphens that stay inside a word. The treebanks split compounds ("15-year") and keep prefixes ("anti-war") and telephone numbers.</summary>
internal static class Hyphens
{
    // Limits that keep the time linear on endless input.
    private const int LongestBefore = 16;
    private const int LongestNumber = 32;

    private static readonly FrozenSet<string> Prefixes = new[]
    {
        "anti", "arch", "co", "counter", "cross", "e", "ex", "extra", "hyper", "infra", "inter", "intra", "macro", "mega", "meta", "micro", "mid", "mini",
        "multi", "neo", "non", "over", "para", "post", "pre", "pro", "proto", "pseudo", "psycho", "quasi", "re", "semi", "socio", "sub", "super", "trans",
        "ultra", "un", "under", "vice",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Prefixes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the hyphen at <paramref name="at"/> belongs to the word that begins at <paramref name="start"/>.</summary>
    public static bool Keep(string text, int start, int at, int end)
    {
        if (at - start > LongestBefore)
        {
            return false;
        }

        var before = text.AsSpan(start, at - start);
        return Lookup.Contains(before) ? char.IsLetterOrDigit(text[at + 1]) : IsTelephone(text, start, Math.Min(end, start + LongestNumber));
    }

    // 713-853-3989, 345-9945: groups of three or more digits, or three groups.
    private static bool IsTelephone(string text, int start, int end)
    {
        int groups = 0, digits = 0, shortest = int.MaxValue;
        var at = start;
        for (; at <= end; at++)
        {
            if (at < end && char.IsAsciiDigit(text[at]))
            {
                digits++;
            }
            else
            {
                groups++;
                shortest = Math.Min(shortest, digits);
                digits = 0;
                if (at == end || text[at] != '-')
                {
                    break;
                }
            }
        }

        var complete = at == end || !char.IsLetter(text[at]);
        return complete && shortest > 0 && (groups > 2 || (groups == 2 && shortest == 3 && IsLocalNumber(text, start, at)));
    }

    private static bool IsLocalNumber(string text, int start, int end) => end - start == 8 && text[start + 3] == '-';
}
