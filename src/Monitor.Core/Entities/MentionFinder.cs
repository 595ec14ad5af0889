using Monitor.Core.Text;

namespace Monitor.Core.Entities;

/// <summary>Finds what the gazetteer knows, then what the article itself introduces by full name.</summary>
internal sealed class MentionFinder(Gazetteer gazetteer, GivenNames givenNames)
{
    private readonly NameLearner _learner = new(givenNames);

    /// <summary>All mentions in order, not overlapping.</summary>
    public IReadOnlyList<Mention> Find(Document document, DateOnly day)
    {
        var known = FindKnown(document, day);
        return _learner.Extend(document, known);
    }

    private List<Mention> FindKnown(Document document, DateOnly day)
    {
        var tokens = document.Tokens;
        var found = new List<Mention>();
        for (var at = 0; at < tokens.Count;)
        {
            var match = gazetteer.MatchAt(tokens, at, day);
            if (match is null || !Stands(tokens, at, match))
            {
                AddParts(tokens, at, day, found);
                at++;
                continue;
            }

            found.Add(ToMention(at, match));
            at += match.Length;
        }

        return found;
    }

    // "Trump-Putin talks": both halves are mentions, of the one token.
    private void AddParts(IReadOnlyList<Token> tokens, int at, DateOnly day, List<Mention> found)
    {
        if (!tokens[at].IsCapitalised || !tokens[at].Text.Contains('-', StringComparison.Ordinal))
        {
            return;
        }

        foreach (var part in Tokenizer.Tokenize(tokens[at].Text.Replace('-', ' ')))
        {
            if (gazetteer.MatchAt([part], 0, day) is { } match)
            {
                found.Add(ToMention(at, match));
            }
        }
    }

    private bool Stands(IReadOnlyList<Token> tokens, int at, GazetteerMatch match)
    {
        var before = at > 0 ? tokens[at - 1] : null;
        var after = at + match.Length < tokens.Count ? tokens[at + match.Length] : null;
        if (match.IsOffice)
        {
            // "Former US president", and "US President Donald Trump", where the name is the mention.
            return before?.Lower is not ("former" or "ex" or "next" or "future" or "then" or "deputy")
                && after is not { IsCapitalised: true } && after?.Lower is not ("-elect" or "elect");
        }

        // "Eric Trump" is somebody else.
        return !(match.Entry.Kind == EntityKind.Person && match.Length == 1 && before is { IsCapitalised: true }
            && tokens[at].Start == before.End + 1 && givenNames.GenderOf(before.Text) is not null
            && !match.Entry.Name.Contains(before.Text, StringComparison.Ordinal));
    }

    private static Mention ToMention(int at, GazetteerMatch match) =>
        new(at, at + match.Length, match.Entry.Id, match.Entry.Name, match.Entry.Kind);
}
