using System.Buffers;

namespace Monitor.Core.Text.Syntax.Tokens;

/// <summary>Marks inside numbers, dates and dotted abbreviations.</summary>
internal static class Numbers
{
    // "11/28/2000" and a little more; keeps the time linear on endless input.
    private const int LongestDate = 12;

    private static readonly SearchValues<char> DigitsAndSlash = SearchValues.Create("0123456789/");

    /// <summary>Whether a full stop between two letters or digits belongs to the word: "3.5", "U.S.", "a.m", not "end.Then".</summary>
    public static bool IsPointInside(string text, int start, int at)
    {
        if (char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]))
        {
            return true;
        }

        // Every part so far is one letter, as in U.S.A, or Ph.D.
        var part = at - start > 1 && text[at - 2] != '.' ? text.AsSpan(start, at - start) : "";
        return char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]) && (part.IsEmpty || part is "Ph");
    }

    /// <summary>Whether a slash between two letters or digits belongs to the word: "9/11", "1/2", "11/28/2000".</summary>
    public static bool IsDateOrFraction(string text, int start, int at, int end)
    {
        if (at - start > LongestDate || text.AsSpan(start, at - start).ContainsAnyExcept(DigitsAndSlash))
        {
            return false;
        }

        var last = at + 1;
        while (last < Math.Min(end, start + 2 * LongestDate) && (char.IsAsciiDigit(text[last]) || text[last] == '/'))
        {
            last++;
        }

        return last == end || !char.IsLetter(text[last]);
    }
}
