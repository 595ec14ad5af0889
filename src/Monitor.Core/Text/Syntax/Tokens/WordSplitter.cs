using System.Buffers;
using System.Collections.Frozen;

namespace Monitor.Core.Text.Syntax.Tokens;

/// <summary>Splits a word into the parts that the treebanks count as words of their own.</summary>
internal static class WordSplitter
{
    // What is longer is not a word of English; the limit keeps the time linear on endless input.
    private const int LongestWord = 64;

    // Lower case without apostrophes, with the length of the first part.
    private static readonly FrozenDictionary<string, int> Whole = FrozenDictionary.ToFrozenDictionary(
        [
            .. Entries(1, "im", "ive"),
            .. Entries(2, "dont", "wont", "cant", "isnt", "hes"),
            .. Entries(3, "cannot", "gonna", "wanna", "gotta", "gimme", "lemme", "didnt", "wasnt", "arent", "hasnt", "hadnt", "youre", "youve", "shes"),
            .. Entries(4, "doesnt", "havent", "werent", "theyre", "theyve", "thats"),
            .. Entries(5, "couldnt", "wouldnt"),
            .. Entries(6, "shouldnt"),
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> WholeLookup = Whole.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.,:");

    private static readonly string[] Clitics = ["s", "re", "ve", "ll", "d", "m"];

    private static readonly string[] Shortened = ["em", "n", "til", "cause", "bout", "tis", "twas"];

    private static readonly string[] Units =
    [
        "am", "pm", "a.m.", "p.m.", "hrs", "hr", "min", "km", "kg", "mm", "cm", "mph", "ft", "lb", "lbs", "oz", "g", "mb", "gb", "k", "m", "bn", "tn", "p", "x",
    ];

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

    private static IEnumerable<KeyValuePair<string, int>> Entries(int firstPart, params string[] words) => words.Select(w => KeyValuePair.Create(w, firstPart));
}
