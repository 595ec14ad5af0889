namespace Monitor.Core.Text;

/// <summary>Cuts a text at its line breaks: on the web every line of an article is a paragraph.</summary>
internal static class ParagraphSplitter
{
    /// <summary>The lines that hold more than white space, trimmed.</summary>
    public static IReadOnlyList<TextSpan> Split(string text)
    {
        var found = new List<TextSpan>();
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && text[at] is not ('\n' or '\r' or '\u2028' or '\u2029'))
            {
                continue;
            }

            Add(found, text, start, at);
            start = at + 1;
        }

        return found;
    }

    private static void Add(List<TextSpan> found, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            found.Add(new TextSpan(start, end));
        }
    }
}
