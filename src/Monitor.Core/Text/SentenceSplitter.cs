namespace Monitor.Core.Text;

/// <summary>Cuts paragraphs into sentences: at full stops and the like outside quotations, and after a quotation that ends in one.</summary>
internal static class SentenceSplitter
{
    // A line without any full stop is cut here, so that no work grows with the square of its length.
    private const int LongestInTokens = 400;

    public static IReadOnlyList<Sentence> Split(
        IReadOnlyList<Token> tokens, IReadOnlyList<TextSpan> paragraphs, IReadOnlyList<Quotation> quotations)
    {
        var found = new List<Sentence>();
        var (token, quotation) = (0, 0);
        for (var p = 0; p < paragraphs.Count; p++)
        {
            var first = token;
            while (token < tokens.Count && tokens[token].Start < paragraphs[p].End)
            {
                while (quotation < quotations.Count && quotations[quotation].Outer.End <= tokens[token].Start)
                {
                    quotation++;
                }

                var around = quotation < quotations.Count && quotations[quotation].Outer.Start <= tokens[token].Start ? quotations[quotation] : null;
                var isLast = token + 1 >= tokens.Count || tokens[token + 1].Start >= paragraphs[p].End;
                if (isLast || token - first >= LongestInTokens || Ends(tokens, token, around))
                {
                    found.Add(new Sentence(new TextSpan(tokens[first].Start, tokens[token].End), first, token + 1, p));
                    first = token + 1;
                }

                token++;
            }
        }

        return found;
    }

    private static bool Ends(IReadOnlyList<Token> tokens, int at, Quotation? around)
    {
        var next = tokens[at + 1];
        if (around is not null)
        {
            return tokens[at].End >= around.Outer.End && at > 0 && IsStop(tokens[BeforeClosingMarks(tokens, at)]) && Starts(next);
        }

        if (IsStop(tokens[at]))
        {
            return Starts(next) && !(tokens[at].Text == "." && at > 0 && Abbreviations.OwnsStop(tokens[at - 1], next));
        }

        var endsInDot = tokens[at].IsWord && tokens[at].Text[^1] == '.';
        return (endsInDot && next.IsCapitalised && !Abbreviations.OwnsStop(tokens[at], next))
            || (tokens[at].Text is ")" or "]" && at > 0 && IsStop(tokens[at - 1]) && Starts(next));
    }

    // '."' and '.)"' end a sentence as '.' does.
    private static int BeforeClosingMarks(IReadOnlyList<Token> tokens, int at)
    {
        while (at > 0 && tokens[at].Kind == TokenKind.Mark && !IsStop(tokens[at]))
        {
            at--;
        }

        return at;
    }

    private static bool IsStop(Token token) => token.Text[0] is '.' or '!' or '?' or '…' && token.Kind == TokenKind.Mark;

    private static bool Starts(Token token) =>
        token.Kind == TokenKind.Mark ? token.Text[0] is '"' or '“' or '”' or '«' or '»' or '„' or '‘' or '[' or '(' or '-' or '–' or '—' or '•' or '\'' or '’'
        : !char.IsLower(token.Text[0]);
}
