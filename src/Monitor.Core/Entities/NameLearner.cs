using Monitor.Core.Text;

namespace Monitor.Core.Entities;

/// <summary>
/// Learns from the article: a full name ("Mira Patel", "Mayor Ana Ruiz", "Harbour Workers Union") introduces an entity,
/// and a later surname alone means the person of that name who was introduced last.
/// </summary>
internal sealed class NameLearner(GivenNames givenNames)
{
    private const int LongestName = 5;

    public IReadOnlyList<Mention> Extend(Document document, IReadOnlyList<Mention> known)
    {
        var found = new List<Mention>(known);
        var taken = new bool[document.Tokens.Count];
        var surnames = new Dictionary<string, Mention>(StringComparer.Ordinal);
        foreach (var mention in known)
        {
            Array.Fill(taken, true, mention.FirstToken, mention.EndToken - mention.FirstToken);
        }

        var knownAt = known.Where(m => m.Kind == EntityKind.Person).GroupBy(m => m.FirstToken).ToDictionary(g => g.Key, g => g.First());
        for (var at = 0; at < document.Tokens.Count;)
        {
            if (taken[at])
            {
                Remember(document, knownAt.GetValueOrDefault(at), surnames);
                at++;
                continue;
            }

            var mention = ReadName(document, at, taken, surnames, out var end);
            if (mention is not null)
            {
                found.Add(mention);
                Remember(document, mention, surnames);
            }

            at = Math.Max(end, at + 1);
        }

        return [.. found.OrderBy(m => m.FirstToken)];
    }

    private static void Remember(Document document, Mention? mention, Dictionary<string, Mention> surnames)
    {
        if (mention is { Kind: EntityKind.Person } && mention.EndToken - mention.FirstToken > 1)
        {
            surnames[document.Tokens[mention.EndToken - 1].Text] = mention;
        }
    }

    private Mention? ReadName(Document document, int start, bool[] taken, Dictionary<string, Mention> surnames, out int end)
    {
        var tokens = document.Tokens;
        var first = start;
        var hasTitle = false;
        while (first < tokens.Count && !taken[first] && tokens[first].IsCapitalised && SkipsBeforeName(tokens, ref first, ref hasTitle))
        {
        }

        end = EndOfRun(tokens, first, taken);
        var length = end - first;
        if (length == 0)
        {
            return null;
        }

        var last = tokens[end - 1];
        if (length == 1)
        {
            return surnames.TryGetValue(last.Text, out var person) ? person with { FirstToken = first, EndToken = end } : null;
        }

        if (length > LongestName || !tokens.Skip(first).Take(length).All(t => t.Text.Any(char.IsLower) || t.Text.Length <= 2))
        {
            return null;
        }

        return KindOf(tokens, first, end, hasTitle) is { } kind
            ? Create(document, first, end, kind)
            : null;
    }

    private static bool SkipsBeforeName(IReadOnlyList<Token> tokens, ref int at, ref bool hasTitle)
    {
        if (NameWords.Titles.Contains(tokens[at].Lower))
        {
            hasTitle = true;
            at += at + 1 < tokens.Count && tokens[at + 1].Text == "." ? 2 : 1;
            return true;
        }

        if (NameWords.Starters.Contains(tokens[at].Lower))
        {
            at++;
            return true;
        }

        return false;
    }

    private static int EndOfRun(IReadOnlyList<Token> tokens, int first, bool[] taken)
    {
        var at = first;
        while (at < tokens.Count && !taken[at] && (at == first || IsAdjacent(tokens, at)))
        {
            var isInside = at > first && at + 1 < tokens.Count && !taken[at + 1];
            if (tokens[at].IsCapitalised
                || (isInside && NameWords.Particles.Contains(tokens[at].Lower) && tokens[at + 1].IsCapitalised)
                || (isInside && tokens[at].Text == "." && tokens[at - 1].Text.Length == 1 && tokens[at + 1].IsCapitalised))
            {
                at++;
                continue;
            }

            break;
        }

        return at;
    }

    private static bool IsAdjacent(IReadOnlyList<Token> tokens, int at) => tokens[at].Start - tokens[at - 1].End <= 1;

    private EntityKind? KindOf(IReadOnlyList<Token> tokens, int first, int end, bool hasTitle) =>
        NameWords.OrganisationEnds.Contains(tokens[end - 1].Lower) ? EntityKind.Organisation
        : givenNames.GenderOf(tokens[first].Text) is not null || hasTitle ? EntityKind.Person
        : null;

    private static Mention? Create(Document document, int first, int end, EntityKind kind)
    {
        var name = document.SpanOf(first, end - 1).Of(document.Text);
        var id = Slug.Of(name);
        return id.Length == 0 ? null : new Mention(first, end, id, name, kind);
    }
}
