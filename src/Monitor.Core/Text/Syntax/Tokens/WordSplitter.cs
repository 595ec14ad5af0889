using System.Buffers;
using System.Collections.Frozen;

namespace Monitor.Core.Text.Syntax.Tokens;

/// <summary>Splits a word into the parts that the treebanks count as words of their own.</summary>
internal static class WordSplitter
{
    // What is longer is not a word of English; the limit keeps the time linear on endless input.
    private const int LongestWord = 64;

    // Lower case without apostrophes, with the length of the first part.
    private static readonly FrozenDictionary<string, int> Whole = new Dictionary<string, int>
    {
        ["cannot"] = 3, ["gonna"] = 3, ["wanna"] = 3, ["gotta"] = 3, ["gimme"] = 3, ["lemme"] = 3,
        ["dont"] = 2, ["doesnt"] = 4, ["didnt"] = 3, ["wont"] = 2, ["cant"] = 2, ["isnt"] = 2, ["wasnt"] = 3, ["arent"] = 3, ["couldnt"] = 5,
        ["wouldnt"] = 5, ["shouldnt"] = 6, ["havent"] = 4, ["hasnt"] = 3, ["hadnt"] = 3, ["werent"] = 4,
        ["im"] = 1, ["ive"] = 1, ["youre"] = 3, ["youve"] = 3, ["theyre"] = 4, ["theyve"] = 4, ["thats"] = 4, ["hes"] = 2, ["shes"] = 3,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> WholeLookup = Whole.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.,:");

    private static readonly string[] Clitics = ["s", "re", "ve", "ll", "d", "m"];

    private static readonly string[] Shortened = ["em", "n", "til", "cause", "bout", "tis", "twas"];

    private static readonly string[] Units = ["am", "pm", "km", "kg", "mm", "cm", "mph", "k", "m", "bn", "tn", "hrs", "hr", "min", "ft", "lb", "lbs", "oz", "mb", "gb", "g", "x", "p", "a.m.", "p.m."];

    /// <summary>Adds the parts of the word from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public static void Add(string text, int start, int end, List<TextSpan> tokens)
    {
        var cut = end - start <= LongestWord ? Cut(text, start, end) : start;
        if (cut > start)
        {
            Add(text, start, cut, tokens);
            tokens.Add(new TextSpan(cut, end));
        }
        else
        {
            tokens.Add(new TextSpan(start, end));
        }
    }

    /// <summary>The end of a word that begins with an apostrophe: 's after a closing quotation mark or bracket, 'em, '72; the same place when there is none.</summary>
    public static int CliticEnd(string text, int at, int end, bool afterSpace)
    {
        var stop = at + 1;
        while (stop < end && WordReader.IsLetterOrDigit(text, stop))
        {
            stop++;
        }

        var rest = text.AsSpan(at + 1, stop - at - 1);
        var digits = rest.Length is 2 or 3 && char.IsDigit(rest[0]) && char.IsDigit(rest[1]) && (rest.Length == 2 || rest[2] == 's');
        return (afterSpace && (digits || IsOneOf(rest, Shortened))) || IsOneOf(rest, Clitics) ? stop : at;
    }

    private static int Cut(string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        if (WholeLookup.TryGetValue(word, out var first))
        {
            return start + first;
        }

        if (char.IsDigit(word[0]))
        {
            return UnitStart(word) is var unit && unit > 0 ? start + unit : start;
        }

        var apostrophe = word.LastIndexOfAny('\'', '\u2019');
        if (apostrophe <= 0)
        {
            return start;
        }

        var ending = word[(apostrophe + 1)..];
        if (ending.Equals("t", StringComparison.OrdinalIgnoreCase) && apostrophe > 1 && word[apostrophe - 1] is 'n' or 'N')
        {
            return start + apostrophe - 1;
        }

        return IsOneOf(ending, Clitics) ? start + apostrophe : start;
    }

    // "5pm" and "10km" are two words, "20th", "1990s" and "3D" one.
    private static int UnitStart(ReadOnlySpan<char> word)
    {
        var letters = word.IndexOfAnyExcept(Digits);
        return letters > 0 && IsOneOf(word[letters..], Units) ? letters : 0;
    }

    private static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var candidate in words)
        {
            if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
