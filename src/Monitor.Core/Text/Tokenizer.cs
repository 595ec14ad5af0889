namespace Monitor.Core.Text;

/// <summary>Cuts a text into tokens, keeping offsets. Every character that is not white space is in one token.</summary>
internal static class Tokenizer
{
    public static IReadOnlyList<Token> Tokenize(string text)
    {
        var tokens = new List<Token>(text.Length / 5 + 1);
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]) || char.IsControl(text[at]))
            {
                at++;
                continue;
            }

            var end = IsWordPart(text[at]) ? EndOfWord(text, at) : EndOfMark(text, at);
            Add(tokens, text, at, end);
            at = end;
        }

        return tokens;
    }

    private static void Add(List<Token> tokens, string text, int start, int end)
    {
        // "Russia's" is two tokens, so that the name stands alone; "don't" and "O'Neil" stay one.
        if (end - start > 2 && text[end - 1] is 's' or 'S' && IsApostrophe(text[end - 2]))
        {
            tokens.Add(Create(text, start, end - 2));
            tokens.Add(Create(text, end - 2, end));
            return;
        }

        tokens.Add(Create(text, start, end));
    }

    private static Token Create(string text, int start, int end)
    {
        var printed = text[start..end];
        var kind = char.IsDigit(printed[0]) ? TokenKind.Number
            : IsWordPart(printed[0]) || (IsApostrophe(printed[0]) && printed.Length == 2 && char.IsLetter(printed[1])) ? TokenKind.Word
            : TokenKind.Mark;
        return new Token(start, end, kind, printed, printed.ToLowerInvariant().Replace('’', '\''));
    }

    private static int EndOfWord(string text, int start)
    {
        var at = start + 1;
        while (at < text.Length && (IsWordPart(text[at]) || JoinsWord(text, at)))
        {
            at++;
        }

        // The last dot of "U.S." belongs to the word; that of "end." does not.
        return at < text.Length && text[at] == '.' && at - start >= 3 && text[at - 2] == '.' && char.IsLetter(text[at - 1])
            ? at + 1
            : at;
    }

    private static bool JoinsWord(string text, int at)
    {
        if (at + 1 >= text.Length || !IsWordPart(text[at + 1]))
        {
            return false;
        }

        var previous = text[at - 1];
        return text[at] switch
        {
            '-' or '‑' => IsWordPart(previous),
            '\'' or '’' => char.IsLetter(previous) && char.IsLetter(text[at + 1]),
            '.' => (char.IsDigit(previous) && char.IsDigit(text[at + 1])) || IsInitial(text, at),
            ',' => char.IsDigit(previous) && char.IsDigit(text[at + 1]),
            _ => false,
        };
    }

    // The dot inside "U.S": one letter on each side.
    private static bool IsInitial(string text, int dot) =>
        char.IsLetter(text[dot - 1]) && (dot < 2 || !char.IsLetterOrDigit(text[dot - 2]))
        && char.IsLetter(text[dot + 1]) && (dot + 2 >= text.Length || !char.IsLetterOrDigit(text[dot + 2]));

    private static int EndOfMark(string text, int start)
    {
        var at = start + 1;
        while (at < text.Length && text[start] == '.' && text[at] == '.')
        {
            at++;
        }

        return at;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c == '_';
}
