using System.Text.RegularExpressions;

namespace Monitor.Core.Text.Syntax.Tokens;

/// <summary>Web and mail addresses and names of files, which stay in one piece.</summary>
internal static partial class Addresses
{
    // Longer ones are no addresses but data; the limit keeps the time linear.
    private const int Longest = 500;

    /// <summary>The end of the address at <paramref name="at"/>, without punctuation that follows it; the same place when there is none.</summary>
    public static int End(string text, int at, int end)
    {
        if (at > 0 && WordReader.IsLetterOrDigit(text, at - 1))
        {
            return at;
        }

        var chunk = text.AsSpan(at, Math.Min(end - at, Longest));
        if (!MayBe(chunk))
        {
            return at;
        }

        foreach (var match in Address().EnumerateMatches(chunk))
        {
            var length = match.Length;
            while (length > 0 && ".,;:!?)]}>'\"\u2019\u201D*".Contains(chunk[length - 1], StringComparison.Ordinal))
            {
                length--;
            }

            return at + length;
        }

        return at;
    }

    private static bool MayBe(ReadOnlySpan<char> chunk)
    {
        var mark = chunk.IndexOfAny('@', '.', ':');
        return mark > 0 && mark < chunk.Length - 1;
    }

    private const string Scheme = @"(?:https?|ftp|mailto|file|doi):[^\s<>""\u201C\u201D]+|www\.[^\s<>""\u201C\u201D]+";

    private const string Mail = @"[\w.+%-]{1,64}@[\w-]+(?:\.[\w-]+)*";

    private const string Endings =
        "com|org|net|edu|gov|co|uk|info|biz|ru|ua|de|fr|eu|io|us|ca|htm|html|doc|docx|pdf|xls|ppt|txt|jpg|gif|png|zip|exe|mp3";

    private const string Name = @"(?:[a-z0-9-]{1,63}\.){1,4}(?:" + Endings + @")(?:/[^\s<>""\u201C\u201D]*)?(?![\w-])";

    [GeneratedRegex(@"\A(?:" + Scheme + "|" + Mail + "|" + Name + ")", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
