using System.Text;

namespace Monitor.Core.Alerts;

/// <summary>Text from the web made fit for one line of a header, a headline or a log.</summary>
internal static class OneLine
{
    /// <summary>Every run of white space and control characters becomes one space; too long a text ends in "…".</summary>
    /// <param name="text"><c>null</c> counts as empty.</param>
    /// <param name="maxCharacters">Longest result, in UTF-16 code units.</param>
    public static string Of(string? text, int maxCharacters = 400)
    {
        var line = new StringBuilder();
        foreach (var c in text ?? "")
        {
            if (!IsGap(c))
            {
                line.Append(c);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return Cut(line.ToString().TrimEnd(), maxCharacters);
    }

    private static string Cut(string line, int maxCharacters)
    {
        if (line.Length <= maxCharacters)
        {
            return line;
        }

        var end = maxCharacters - 1;
        return line[..(char.IsHighSurrogate(line[end - 1]) ? end - 1 : end)].TrimEnd() + "…";
    }

    // U+2028 and U+2029 break lines; the bidirectional overrides make a line read as another.
    private static bool IsGap(char c) =>
        char.IsWhiteSpace(c) || char.IsControl(c) || c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';
}
