using System.Collections.Frozen;
using Monitor.Core.Text;

namespace Monitor.Core.Statements.Extraction;

/// <summary>Divides a sentence among its cues: "X said A, but Y said B" is two clauses, "X said that Y said B" one within the other.</summary>
internal static class ClauseCutter
{
    private const int LongestSubject = 16;

    private static readonly FrozenSet<string> Subordinators =
        "while although though after when if since because even".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The clause of each cue, from where it takes over to where the next one does.</summary>
    public static IReadOnlyList<TokenRange> Cut(Document document, Sentence sentence, IReadOnlyList<Cue> cues)
    {
        var starts = new int[cues.Count];
        var current = sentence.FirstToken;
        for (var c = 0; c < cues.Count; c++)
        {
            var from = c == 0 ? sentence.FirstToken : cues[c - 1].EndToken;
            starts[c] = c == 0 ? sentence.FirstToken : TakesOver(document, cues[c], from) ?? -1;
        }

        var clauses = new TokenRange[cues.Count];
        for (var c = 0; c < cues.Count; c++)
        {
            current = starts[c] >= 0 ? starts[c] : current;
            var next = c + 1;
            while (next < cues.Count && starts[next] < 0)
            {
                next++;
            }

            clauses[c] = new TokenRange(current, next < cues.Count ? starts[next] : sentence.EndToken);
        }

        if (cues.Count > 0)
        {
            clauses[0] = clauses[0] with { End = EndOfFronted(document, sentence, cues[0], clauses[0].End) };
        }

        return clauses;
    }

    // "While Trump has promised to end the war, Putin has …": the fronted clause ends at its comma, what follows is the narrator's.
    private static int EndOfFronted(Document document, Sentence sentence, Cue cue, int end)
    {
        if (!Subordinators.Contains(document.Tokens[sentence.FirstToken].Lower))
        {
            return end;
        }

        for (var at = cue.EndToken + 1; at < end; at++)
        {
            if (document.Tokens[at].Text == "," && document.QuotationOf(at) < 0)
            {
                return at;
            }
        }

        return end;
    }

    // Null: the cue stays inside the clause of the one before.
    private static int? TakesOver(Document document, Cue cue, int from)
    {
        var last = cue.GroupStart - 1;
        if (last < from)
        {
            return null;
        }

        if (cue.IsAccordingTo && document.Tokens[last].Text == "," && last - 2 >= from
            && document.Tokens[last - 1].Lower is "who" or "which" && document.Tokens[last - 2].Text == ",")
        {
            return last - 2;
        }

        if (cue.IsParticiple)
        {
            return document.QuotationOf(last) >= 0 ? cue.GroupStart : document.Tokens[last].Text == "," ? last : document.Tokens[last].Lower is "while" or "and" ? BeforeComma(document, last, from) : null;
        }

        // "and said", ", but added"
        if (document.Tokens[last].Lower is "and" or "but")
        {
            return BeforeComma(document, last, from);
        }

        for (var at = last; at >= from && last - at < LongestSubject; at--)
        {
            var token = document.Tokens[at];
            if (document.QuotationOf(at) >= 0 || token.Text == ";")
            {
                return at + 1;
            }

            if (Words.Conjunctions.Contains(token.Lower) && at > from && document.Tokens[at - 1].Text == ",")
            {
                return at - 1;
            }
        }

        return null;
    }

    private static int BeforeComma(Document document, int at, int from) => at > from && document.Tokens[at - 1].Text == "," ? at - 1 : at;
}
