using System.Globalization;

namespace Monitor.Core.Text.Syntax.Tokens;

/// <summary>Finds where a word or number ends that begins with a letter or digit.</summary>
internal static class WordReader
{
    /// <summary>Whether a letter, digit or mark stands there, also one outside the basic plane.</summary>
    public static bool IsLetterOrDigit(string text, int at)
    {
        var c = text[at];
        if (c < 128)
        {
            return char.IsAsciiLetterOrDigit(c);
        }

        if (char.IsLowSurrogate(c) && at > 0 && char.IsHighSurrogate(text[at - 1]))
        {
            at--;
        }

        return CharUnicodeInfo.GetUnicodeCategory(text, at) is
            <= UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber;
    }

    /// <summary>The end of the word, with the marks inside that belong to it and the full stop of an abbreviation.</summary>
    public static int End(string text, int at, int end)
    {
        var start = at;
        while (at < end)
        {
            if (IsLetterOrDigit(text, at))
            {
                at++;
            }
            else if (at + 1 < end && IsLetterOrDigit(text, at + 1) && Joins(text, start, at, end))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at < end && text[at] == '.' && KeepsFullStop(text, start, at, end) ? at + 1 : at;
    }

    private static bool Joins(string text, int start, int at, int end)
    {
        var before = text[at - 1];
        var after = text[at + 1];
        return text[at] switch
        {
            '\'' or '\u2019' => true,
            '_' or '@' => true,
            '\u00AD' => true,
            ',' => char.IsDigit(before) && IsThousands(text, at, end),
            ':' => char.IsDigit(before) && char.IsDigit(after) && IsTime(text, at, end),
            '.' => Numbers.IsPointInside(text, start, at),
            '/' => Numbers.IsDateOrFraction(text, start, at, end),
            '&' => at - start <= 2 && char.IsLetter(after) && IsShort(text, at + 1, end),
            '-' => Hyphens.Keep(text, start, at, end),
            _ => false,
        };
    }

    // "No. 1" but not "No."
    private static bool IsBeforeNumber(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at < text.Length && char.IsDigit(text[at]);
    }

    // "1,000" but not "1,2" or "2003,2004".
    private static bool IsThousands(string text, int at, int end)
    {
        var digits = 0;
        for (var i = at + 1; i < end && char.IsDigit(text[i]); i++)
        {
            digits++;
        }

        return digits == 3;
    }

    private static bool IsTime(string text, int at, int end) => at + 2 < end && char.IsDigit(text[at + 2]) && (at + 3 >= end || !char.IsDigit(text[at + 3]));

    private static bool IsShort(string text, int at, int end) => at + 3 >= end || !char.IsLetter(text[at + 1]) || !char.IsLetter(text[at + 2]) || !char.IsLetter(text[at + 3]);

    private static bool KeepsFullStop(string text, int start, int at, int end)
    {
        var word = text.AsSpan(start, at - start);
        if (at + 1 < end && (text[at + 1] == '.' || IsLetterOrDigit(text, at + 1)))
        {
            return false;
        }

        // "J." and "U.S.", but not the end of a sentence after "I" or after a decimal number.
        var initial = word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I';
        if (word is "No" or "Nos")
        {
            return IsBeforeNumber(text, at + 1);
        }

        return initial || (word.Contains('.') && char.IsLetter(word[0]) && word[^2] == '.') || Abbreviations.Contains(word);
    }
}
