namespace Monitor.Core.Text;

/// <summary>
/// Finds quotations paragraph by paragraph. News text mixes marks («…,” or ”…” or a straight one against a curly one),
/// so a mark is judged by where it stands, and by its shape only when that leaves a choice.
/// </summary>
internal static class QuotationFinder
{
    private const string DoubleMarks = "\"“”„‟«»″＂";

    public static IReadOnlyList<Quotation> Find(string text, IReadOnlyList<TextSpan> paragraphs)
    {
        var found = new List<Quotation>();
        foreach (var paragraph in paragraphs)
        {
            FindIn(text, paragraph, found);
        }

        return found;
    }

    private static void FindIn(string text, TextSpan paragraph, List<Quotation> found)
    {
        var at = paragraph.Start;
        while (at < paragraph.End)
        {
            var width = MarkWidth(text, at, paragraph.End);
            if (width > 0 && Opens(text, at, width, paragraph))
            {
                at = ReadDouble(text, at, width, paragraph, found);
            }
            else if (text[at] == '‘' && ReadSingle(text, at, paragraph) is { } single)
            {
                found.Add(single);
                at = single.Outer.End;
            }
            else
            {
                at += Math.Max(width, 1);
            }
        }
    }

    private static int ReadDouble(string text, int open, int width, TextSpan paragraph, List<Quotation> found)
    {
        var depth = 0;
        var at = open + width;
        while (at < paragraph.End)
        {
            var next = MarkWidth(text, at, paragraph.End);
            if (next > 0 && IsNestedOpening(text, at, paragraph))
            {
                depth++;
            }
            else if (next > 0 && depth > 0)
            {
                depth--;
            }
            else if (next > 0)
            {
                found.Add(new Quotation(new TextSpan(open, at + next), new TextSpan(open + width, at), IsClosed: true));
                return at + next;
            }

            at += Math.Max(next, 1);
        }

        found.Add(new Quotation(new TextSpan(open, paragraph.End), new TextSpan(open + width, paragraph.End), IsClosed: false));
        return paragraph.End;
    }

    // British style. An apostrophe ends nothing: only a mark after punctuation, or before space in a short fragment.
    private static Quotation? ReadSingle(string text, int open, TextSpan paragraph)
    {
        const int longestFragment = 60;
        const int longest = 1500;
        for (var at = open + 1; at < Math.Min(paragraph.End, open + longest); at++)
        {
            if (text[at] == '‘' || MarkWidth(text, at, paragraph.End) > 0)
            {
                return null;
            }

            var isLast = at + 1 >= paragraph.End || !char.IsLetterOrDigit(text[at + 1]);
            if (text[at] == '’' && isLast && (IsStop(text[at - 1]) || at - open < longestFragment))
            {
                return new Quotation(new TextSpan(open, at + 1), new TextSpan(open + 1, at), IsClosed: true);
            }
        }

        return null;
    }

    private static bool Opens(string text, int at, int width, TextSpan paragraph)
    {
        var after = at + width < paragraph.End ? text[at + width] : ' ';
        var before = at > paragraph.Start ? text[at - 1] : ' ';
        var isInches = char.IsDigit(before) && text[at] is '"' or '″';
        return !isInches && !char.IsWhiteSpace(after);
    }

    private static bool IsNestedOpening(string text, int at, TextSpan paragraph)
    {
        var before = text[at - 1];
        var after = at + 1 < paragraph.End ? text[at + 1] : ' ';
        return text[at] is '“' or '„' or '«' && (char.IsWhiteSpace(before) || before is '(' or '[' or '—')
            && char.IsLetterOrDigit(after);
    }

    // Two apostrophes are a mark too, in texts from old wire systems.
    private static int MarkWidth(string text, int at, int end) =>
        DoubleMarks.Contains(text[at], StringComparison.Ordinal) ? 1
        : text[at] is '\'' or '’' or '‘' or '`' && at + 1 < end && text[at + 1] == text[at] ? 2
        : 0;

    private static bool IsStop(char c) => c is ',' or '.' or '!' or '?' or '…' or ';';
}
