using System.Collections.Frozen;
using Monitor.Core.Text;

namespace Monitor.Core.Statements.Extraction;

/// <summary>Which words may be content after which verb.</summary>
internal static class ContentRules
{
    private const int ShortestBare = 3;
    private const int ShortestUnquoted = 2;

    private static readonly FrozenSet<string> Withheld = "comment say answer discuss confirm elaborate respond speculate disclose identify name talk specify reveal explain provide"
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether what stands at <paramref name="start"/> fits the verb.</summary>
    public static bool MayFollow(Document document, Cue cue, int start, int end)
    {
        if (start >= end)
        {
            return false;
        }

        var verb = cue.Verb;
        var first = document.Tokens[start];
        var isAfterThat = document.Tokens[start - 1].Is("that");
        if (isAfterThat || document.QuotationOf(start) >= 0)
        {
            return !(verb.Accepts(CueTakes.Call) && start == cue.EndToken);
        }

        return (first.Lower is "whether" or "if" or "how" or "why" or "what" or "who" or "where" or "when" && (cue.IsNegated || !first.Is("when")))
            || (verb.Accepts(CueTakes.To) && (first.Is("to") || first.IsWord))
            || (verb.Accepts(CueTakes.Bare) && end - start >= ShortestBare && first.Kind != TokenKind.Mark && !IsLoosePreposition(first))
            || (verb.Accepts(CueTakes.Object) && first.Kind != TokenKind.Mark)
            || (verb.Accepts(CueTakes.Decline) && Withheld.Contains(first.Lower))
            || ((verb.Accepts(CueTakes.Ask) || verb.Accepts(CueTakes.Tell)) && first.Is("to"))
            || verb.Accepts(CueTakes.Call);
    }

    /// <summary>Whether the range is something said, and not only a name given or a word doubted.</summary>
    public static bool IsContent(Document document, Cue cue, TokenRange range) =>
        Enumerable.Range(range.First, range.Length).Any(t => document.QuotationOf(t) >= 0)
        || (!cue.Verb.Accepts(CueTakes.Call) && (range.Length >= ShortestUnquoted || cue.Verb.Accepts(CueTakes.Decline)));

    /// <summary>Where the content gives way to the narrator: "…,” and even repeated", "…” on Monday", ", though he did not say when".</summary>
    public static int EndOf(Document document, int start, int end)
    {
        for (var at = start + 1; at + 1 < end; at++)
        {
            if (document.QuotationOf(at) >= 0)
            {
                continue;
            }

            var token = document.Tokens[at];
            var isAfterQuotation = document.QuotationOf(at - 1) >= 0;
            var endsQuotation = isAfterQuotation && ((token.Lower is "and" or "but" && IsPastVerb(document, at + 1, end))
                || (token.Is("on") && Enum.TryParse<DayOfWeek>(document.Tokens[at + 1].Text, out _)));
            if (token.Text == "," && at + 3 >= end && document.Tokens[at + 1].Lower is "however" or "though" or "too")
            {
                return at;
            }

            var isNarrator = token.Text == "," && (document.Tokens[at + 1].Lower is "though" or "although" or "while"
                || (document.Tokens[at + 1].Is("even") && at + 2 < end && document.Tokens[at + 2].Lower is "as" or "though"));
            if (endsQuotation || (isNarrator && at > start + ShortestBare))
            {
                return at;
            }
        }

        return end;
    }

    private static bool IsPastVerb(Document document, int at, int end)
    {
        while (at < end && Words.IsAdverb(document.Tokens[at].Lower))
        {
            at++;
        }

        return at < end && document.Tokens[at].Lower.EndsWith("ed", StringComparison.Ordinal);
    }

    private static bool IsLoosePreposition(Token token) => token.Lower is "of" or "about" or "as" or "to" or "on" or "by" or "with" or "for" or "and" or "or" or "but";
}
