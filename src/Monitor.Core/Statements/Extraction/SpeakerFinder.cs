using Monitor.Core.Entities;
using Monitor.Core.Text;

namespace Monitor.Core.Statements.Extraction;

/// <summary>Finds the words beside a cue that name the source: a noun phrase, read outwards from the cue.</summary>
internal sealed class SpeakerFinder(Document document, MentionIndex mentions)
{
    private const int LongestPhrase = 14;
    private const int LongestApposition = 30;

    /// <summary>The subject that ends before a verb group; <c>null</c> when the clause has none of its own.</summary>
    public TokenRange? Before(Sentence sentence, int end)
    {
        if (end <= sentence.FirstToken || document.QuotationOf(end - 1) >= 0)
        {
            return null;
        }

        var last = document.Tokens[end - 1];
        if (last.Text is "," or "—" or "–" or ")")
        {
            return BeforeApposition(sentence, end - 1);
        }

        if (last.Lower is "who" or "which")
        {
            var head = end - 1 > sentence.FirstToken && document.Tokens[end - 2].Text == "," ? end - 2 : end - 1;
            return head > sentence.FirstToken ? Phrase(sentence, head) : null;
        }

        return Phrase(sentence, end);
    }

    /// <summary>The subject that follows an inverted cue: "said Mira Patel".</summary>
    public TokenRange? After(Sentence sentence, int start)
    {
        var at = start;
        while (at < sentence.EndToken && at - start < LongestPhrase && document.QuotationOf(at) < 0 && !EndsPhraseRightwards(at, start))
        {
            at++;
        }

        var range = new TokenRange(start, at);
        return !range.IsEmpty && LooksLikeSource(range) ? range : null;
    }

    /// <summary>The noun phrase of "according to …", which may not name anyone speaking but a paper.</summary>
    public TokenRange? AfterAccording(Sentence sentence, int start)
    {
        var at = start;
        while (at < sentence.EndToken && at - start < LongestPhrase && document.QuotationOf(at) < 0
            && !(IsBreak(at) || document.Tokens[at].Lower is "who" or "which" or "that" or "while" or "but" or "as"))
        {
            at++;
        }

        return at > start ? new TokenRange(start, at) : null;
    }

    /// <summary>The subject of the sentence's main clause, for a cue that leans on it (", saying that").</summary>
    public TokenRange? SubjectOf(Sentence sentence, int before)
    {
        var start = AfterFrontedPhrase(sentence, before);
        for (var at = start; at < before && at - start < LongestPhrase; at++)
        {
            var token = document.Tokens[at];
            if (at > start && (IsVerbLike(token) || token.Text == ","))
            {
                var end = at;
                while (end > start + 1 && Words.IsAdverb(document.Tokens[end - 1].Lower))
                {
                    end--;
                }

                var range = new TokenRange(start, end);
                return LooksLikeSource(range) ? range : null;
            }
        }

        return null;
    }

    /// <summary>Whether the words are a phrase of time or place without a verb: "However, three days ago".</summary>
    public bool IsOnlyAdjunct(TokenRange range)
    {
        var first = document.Tokens[range.First].Lower;
        var isFronted = Words.Prepositions.Contains(first) || Words.ClauseStops.Contains(first) || Words.IsAdverb(first)
            || Words.TimeWords.Contains(first) || first is "however" or "no";
        return isFronted && !Enumerable.Range(range.First, range.Length).Any(t => IsVerbLike(document.Tokens[t]));
    }

    private int AfterFrontedPhrase(Sentence sentence, int before)
    {
        var start = sentence.FirstToken;
        while (start < before && (Words.Conjunctions.Contains(document.Tokens[start].Lower) || document.Tokens[start].Text == ","))
        {
            start++;
        }

        var first = document.Tokens[start].Lower;
        if (!Words.Prepositions.Contains(first) && !Words.ClauseStops.Contains(first) && !Words.IsAdverb(first) && !Words.TimeWords.Contains(first))
        {
            return start;
        }

        for (var at = start; at < before; at++)
        {
            if (document.Tokens[at].Text == ",")
            {
                return at + 1;
            }
        }

        return start;
    }

    // "Kurt Volker, former representative to NATO, believes": the head is before the comma before.
    private TokenRange? BeforeApposition(Sentence sentence, int comma)
    {
        var opening = document.Tokens[comma].Text == ")" ? "(" : document.Tokens[comma].Text;
        for (var at = comma - 1; at > sentence.FirstToken && comma - at < LongestApposition; at--)
        {
            if (document.QuotationOf(at) >= 0)
            {
                return null;
            }

            if (document.Tokens[at].Text == opening)
            {
                return Phrase(sentence, at) is { } head && IsApposition(at + 1, comma) ? head : null;
            }
        }

        return null;
    }

    private bool IsApposition(int first, int end) =>
        end > first && !Words.SubjectPronouns.Contains(document.Tokens[first].Lower) && !Words.Conjunctions.Contains(document.Tokens[first].Lower);

    private TokenRange? Phrase(Sentence sentence, int end)
    {
        var last = document.Tokens[end - 1];
        if (Words.SubjectPronouns.Contains(last.Lower))
        {
            return new TokenRange(end - 1, end);
        }

        var first = end;
        while (first > sentence.FirstToken && end - first < LongestPhrase && !StopsLeftwards(first - 1, end) && !CutsBetweenMentions(first, end))
        {
            first--;
        }

        var range = TrimLeft(new TokenRange(first, end));
        return !range.IsEmpty && LooksLikeSource(range) ? range : null;
    }

    private bool StopsLeftwards(int at, int end)
    {
        var token = document.Tokens[at];
        if (document.QuotationOf(at) >= 0)
        {
            return true;
        }

        if (token.Kind == TokenKind.Mark)
        {
            var isAbbreviation = token.Text == "." && at > 0 && at + 1 < end && Abbreviations.OwnsStop(document.Tokens[at - 1], document.Tokens[at + 1]);
            return !(isAbbreviation || token.Text is "&" or "'" or "’" or "-" or "/");
        }

        return Words.SubjectPronouns.Contains(token.Lower) || (Words.ClauseStops.Contains(token.Lower) && !token.Is("and"))
            || (Words.Auxiliaries.Contains(token.Lower) && !token.Is("'s")) || Words.Verbs.Contains(token.Lower)
            || (token.Is("and") && !JoinsNames(at, end));
    }

    // "Smith and Jones said", not "Smith left and Jones said": decided by what stands on both sides.
    private bool JoinsNames(int and, int end)
    {
        if (and == 0 || and + 1 >= end)
        {
            return false;
        }

        var (left, right) = (document.Tokens[and - 1], document.Tokens[and + 1]);
        return (left.IsCapitalised && right.IsCapitalised)
            || (left.IsWord && right.IsWord && !left.IsCapitalised && !right.IsCapitalised && left.Lower[^1] == 's' && document.Tokens[end - 1].Lower[^1] == 's');
    }

    // Two people side by side without a mark are two people: the text dropped the stop between them.
    private bool CutsBetweenMentions(int first, int end) =>
        first < end && mentions.EndingAt(first) is { Kind: EntityKind.Person } left
        && mentions.Within(new TokenRange(first, end)).FirstOrDefault() is { Kind: EntityKind.Person } right
        && right.FirstToken == first && left.Id != right.Id;

    private TokenRange TrimLeft(TokenRange range)
    {
        var first = range.First;
        while (first < range.End)
        {
            var token = document.Tokens[first];
            if (Words.Prepositions.Contains(token.Lower) && first + 1 < range.End)
            {
                first = AfterLeadingPlace(first + 1, range.End);
            }
            else if (Words.TimeWords.Contains(token.Lower) || Words.IsAdverb(token.Lower) || token.Is("and") || token.Is("'s"))
            {
                first++;
            }
            else
            {
                break;
            }
        }

        return range with { First = first };
    }

    // "In a statement the minister said": what comes after the last determiner is the subject.
    private int AfterLeadingPlace(int first, int end)
    {
        for (var at = end - 1; at > first; at--)
        {
            if (document.Tokens[at].Lower is "the" or "a" or "an" && document.Tokens[at - 1].Lower is not "of")
            {
                return at;
            }

            if (document.Tokens[at].Lower is "days" or "weeks" or "months" or "years" or "hours" || Words.TimeWords.Contains(document.Tokens[at].Lower))
            {
                return at + 1 < end ? at + 1 : first;
            }
        }

        return first;
    }

    private bool EndsPhraseRightwards(int at, int start)
    {
        var token = document.Tokens[at];
        return IsBreak(at) || Words.ClauseStops.Contains(token.Lower) || (at > start && token.Lower is "in" or "on" or "at" or "during" or "aboard" or "via")
            || (at > start && Words.TimeWords.Contains(token.Lower) && token.Lower is not ("last" or "next" or "early" or "late" or "march" or "may"))
            || (at > start && Words.Auxiliaries.Contains(token.Lower) && !token.Is("'s"));
    }

    private bool IsBreak(int at) =>
        document.Tokens[at] is { Kind: TokenKind.Mark } mark
        && !(mark.Text is "&" or "'" or "’" or "-" or "/"
            || (mark.Text == "." && at > 0 && at + 1 < document.Tokens.Count && Abbreviations.OwnsStop(document.Tokens[at - 1], document.Tokens[at + 1])));

    private static bool IsVerbLike(Token token) =>
        Words.Auxiliaries.Contains(token.Lower) && !token.Is("'s") || Words.Verbs.Contains(token.Lower)
        || (!token.IsCapitalised && token.IsWord && token.Lower.Length > 4 && token.Lower.EndsWith("ed", StringComparison.Ordinal));

    private bool LooksLikeSource(TokenRange range)
    {
        var first = document.Tokens[range.First];
        return (first.Kind != TokenKind.Mark && !Words.Prepositions.Contains(first.Lower))
            && Enumerable.Range(range.First, range.Length).Any(i => document.Tokens[i].IsWord && !Words.Determiners.Contains(document.Tokens[i].Lower))
            && document.Tokens[range.End - 1].Lower is not ("there" or "'s");
    }
}
