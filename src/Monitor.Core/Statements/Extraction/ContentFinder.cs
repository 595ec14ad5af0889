using Monitor.Core.Text;

namespace Monitor.Core.Statements.Extraction;

/// <summary>Finds where the content begins after a cue: past the day, the place, the people addressed.</summary>
internal sealed class ContentFinder(Document document)
{
    private const int LongestAdjunct = 12;

    /// <summary>First token of what follows the cue's adjuncts; <paramref name="end"/> when nothing does.</summary>
    public int StartAfter(Cue cue, int start, int end)
    {
        var at = start;
        if (cue.Verb.Accepts(CueTakes.Tell) || cue.Verb.Accepts(CueTakes.Ask))
        {
            at = AfterAddressee(at, end, isNeeded: cue.Verb.Accepts(CueTakes.Tell));
            if (at < end && document.Tokens[at].Is("to"))
            {
                return at;
            }
        }

        return cue.Verb.Accepts(CueTakes.To) && at < end && document.Tokens[at].Is("to") ? at : AfterAdjuncts(at, end);
    }

    /// <summary>Skips days, channels and other adjuncts; stops after "that".</summary>
    public int AfterAdjuncts(int at, int end)
    {
        while (at < end && document.QuotationOf(at) < 0)
        {
            var token = document.Tokens[at];
            if (token.Is("that"))
            {
                return at + 1;
            }

            var next = Words.Prepositions.Contains(token.Lower) || token.Is("to") ? AfterPrepositional(at, end)
                : IsTime(at, end) || (Words.IsAdverb(token.Lower) && !token.Is("only")) ? at + 1
                : token.Text == "," ? AfterComma(at, end)
                : at;
            if (next == at)
            {
                break;
            }

            at = next;
        }

        return at;
    }

    private bool IsTime(int at, int end)
    {
        var token = document.Tokens[at];
        var isFirstOfTwo = token.Lower is "last" or "this" or "next" or "early" or "earlier" or "late" or "later"
            && at + 1 < end && Words.TimeWords.Contains(document.Tokens[at + 1].Lower);
        return isFirstOfTwo || (Words.TimeWords.Contains(token.Lower)
            && token.Lower is not ("last" or "this" or "next" or "may" or "march" or "early" or "late" or "year" or "day" or "week" or "month"))
            || (at > 0 && token.Lower is "week" or "month" or "year" or "day" or "night" && document.Tokens[at - 1].Lower is "last" or "this" or "next");
    }

    // A comma goes with the adjunct when a quotation or "that" comes next.
    private int AfterComma(int comma, int end)
    {
        if (comma + 1 < end && (document.QuotationOf(comma + 1) >= 0 || document.Tokens[comma + 1].Is("that")))
        {
            return comma + 1;
        }

        return comma;
    }

    private int AfterPrepositional(int at, int end)
    {
        var limit = Math.Min(end, at + LongestAdjunct);
        var isChannel = false;
        for (var i = at + 1; i < limit; i++)
        {
            var token = document.Tokens[i];
            if (document.QuotationOf(i) >= 0 || token.Text is ":" || token.Is("that"))
            {
                return i;
            }

            if (isChannel && (token.Kind == TokenKind.Number || (token.Text == "," && i + 1 < end && document.Tokens[i + 1].Kind == TokenKind.Number)))
            {
                // "on March 3, 2025"
                if (i + 1 >= end || document.Tokens[i + 1].Text == ".")
                {
                    return i + 1;
                }

                continue;
            }

            if (token.Text is "," or ";")
            {
                // "said, in Ohio, that" is over at the comma; "said in May, the deal" is not an adjunct then content.
                return i + 1 < end && (document.QuotationOf(i + 1) >= 0 || document.Tokens[i + 1].Is("that")) ? i + 1 : at;
            }

            if (isChannel && !Words.Prepositions.Contains(token.Lower))
            {
                return StartsClause(i, end) ? i : at;
            }

            isChannel = Words.Channels.Contains(token.Lower) || IsTime(i, end) || token.Lower is "march" or "may" || token.Kind == TokenKind.Number;
            if (isChannel && (i + 1 >= end || Words.Prepositions.Contains(document.Tokens[i + 1].Lower)))
            {
                return i + 1;
            }

            if (!isChannel && Words.Auxiliaries.Contains(token.Lower))
            {
                return at;
            }
        }

        // Nothing but the adjunct up to the end of the sentence.
        return limit == end ? end : at;
    }

    private bool StartsClause(int at, int end) => at < end && (document.Tokens[at].IsWord || document.Tokens[at].Kind == TokenKind.Number);

    private int AfterAddressee(int at, int end, bool isNeeded)
    {
        if (at >= end || document.QuotationOf(at) >= 0 || document.Tokens[at].Lower is "that" or "of" or "if" or "whether" or "how" or "why" or "what" or ":" or ",")
        {
            return at;
        }

        if (document.Tokens[at].Lower is "him" or "her" or "them" or "us" or "me" or "you" or "reporters" or "journalists")
        {
            return at + 1;
        }

        var i = at;
        while (i < end && i - at < LongestAdjunct && !EndsAddressee(i, at))
        {
            i++;
        }

        return isNeeded || i == end || document.Tokens[i].Lower is "that" or "if" or "whether" or "to" ? i : at;
    }

    private bool EndsAddressee(int at, int start)
    {
        var token = document.Tokens[at];
        return document.QuotationOf(at) >= 0 || token.Kind == TokenKind.Mark && token.Text is not ("." or "&" or "'" or "’")
            || Words.ClauseStops.Contains(token.Lower) || Words.SubjectPronouns.Contains(token.Lower)
            || (at > start && (Words.Auxiliaries.Contains(token.Lower) && !token.Is("'s")))
            || (at > start && (token.Lower is "the" or "a" or "an" or "his" or "their" or "to" || Words.TimeWords.Contains(token.Lower)))
            || (at > start && Words.Prepositions.Contains(token.Lower) && token.Lower is not ("of" or "at" or "for"));
    }
}
