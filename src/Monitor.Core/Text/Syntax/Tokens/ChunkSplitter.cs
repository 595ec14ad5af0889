using System.Globalization;

namespace Monitor.Core.Text.Syntax.Tokens;

/// <summary>Splits characters that no white space separates, from left to right.</summary>
internal readonly struct ChunkSplitter(string text, List<TextSpan> tokens)
{
    private const char Joiner = '\u200D';

    // Runs of these make one token: "...", "--", "****", "====".
    private const string Repeated = ".-*=_~+#<>'\u2019$|";

    /// <summary>Adds the tokens from <paramref name="at"/> up to <paramref name="end"/>, which are all of these characters.</summary>
    public void Split(int at, int end)
    {
        while (at < end)
        {
            var next = Addresses.End(text, at, end);
            if (next > at)
            {
                tokens.Add(new TextSpan(at, next));
            }
            else if (IsWord(at))
            {
                next = WordReader.End(text, at, end);
                WordSplitter.Add(text, at, next, tokens);
            }
            else
            {
                next = MarkEnd(at, end);
                tokens.Add(new TextSpan(at, next));
            }

            at = next;
        }
    }

    private bool IsWord(int at) => WordReader.IsLetterOrDigit(text, at);

    private int MarkEnd(int at, int end)
    {
        var c = text[at];
        var start = at == 0 || char.IsWhiteSpace(text[at - 1]);
        if (c is '\'' or '\u2019' or '`' && WordSplitter.CliticEnd(text, at, end, start) is var clitic && clitic > at)
        {
            return clitic;
        }

        if (Emoticons.End(text, at, end) is var emoticon && emoticon > at)
        {
            return emoticon;
        }

        if (c is '#' or '@' or '+' && start && at + 1 < end && (c == '+' ? char.IsDigit(text[at + 1]) : char.IsLetter(text[at + 1])))
        {
            return WordReader.End(text, at + 1, end);
        }

        if (c is '.' or '!' or '?')
        {
            return RunEnd(at, end, "!?.");
        }

        if (Repeated.Contains(c, StringComparison.Ordinal))
        {
            return RunEnd(at, end, text.AsSpan(at, 1));
        }

        return SymbolEnd(at, end);
    }

    private int RunEnd(int at, int end, ReadOnlySpan<char> same)
    {
        while (at < end && same.Contains(text[at]))
        {
            at++;
        }

        return at;
    }

    // A character with what is joined to it: the second half of a pair, modifiers, marks, and what follows a joiner.
    private int SymbolEnd(int at, int end)
    {
        var next = at + Width(at, end);
        while (next < end)
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(text, next);
            var joined = text[next - 1] == Joiner && !WordReader.IsLetterOrDigit(text, next);
            var modifies = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;
            if (!joined && !modifies && text[next] != Joiner && !IsSkinTone(next))
            {
                break;
            }

            next += Width(next, end);
        }

        return next;
    }

    private bool IsSkinTone(int at) => text[at] == '\uD83C' && at + 1 < text.Length && text[at + 1] is >= '\uDFFB' and <= '\uDFFF';

    private int Width(int at, int end) => at + 1 < end && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
}
