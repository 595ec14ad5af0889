using System.Text;
using Monitor.Core.Entities;
using Monitor.Core.Text;

namespace Monitor.Core.Statements.Extraction;

/// <summary>Writes the content as a sentence of its own, and puts names for the pronouns whose meaning the sentence leaves no doubt of.</summary>
internal sealed class ClaimWriter(Document document, MentionIndex mentions)
{
    /// <summary>The claim, and the entities that its pronouns were resolved to.</summary>
    public (string Claim, IReadOnlyList<Mention> Resolved) Write(Attribution attribution, Speaker speaker, StatementKind kind, IReadOnlyList<string> parts)
    {
        var plain = Plain(Join(parts), kind);
        var first = document.Tokens[FirstWord(attribution)];
        var (antecedents, name) = Resolve(first, attribution, speaker, kind);
        if (name is not null && plain.StartsWith(first.Text, StringComparison.Ordinal))
        {
            plain = name + plain[first.Text.Length..];
        }

        return (Capitalise(plain), antecedents);
    }

    private (IReadOnlyList<Mention> Antecedents, string? Name) Resolve(Token first, Attribution attribution, Speaker speaker, StatementKind kind)
    {
        if (first.Is("they"))
        {
            var pair = CoordinatedPair(attribution, speaker);
            return (pair, pair.Count == 2 ? $"{PrintedName(pair[0])} and {PrintedName(pair[1])}" : null);
        }

        var isSpeaker = kind != StatementKind.Direct && first.Lower is "he" or "she" && speaker.IsNamed
            && OtherPeople(attribution, speaker).Count == 0;
        return ([], isSpeaker ? speaker.Name : null);
    }

    // "… between Zelensky and Putin … said that they": two people joined by "and", and nobody else but the speaker.
    private IReadOnlyList<Mention> CoordinatedPair(Attribution attribution, Speaker speaker)
    {
        var others = OtherPeople(attribution, speaker);
        for (var i = 0; i + 1 < others.Count; i++)
        {
            var (left, right) = (others[i], others[i + 1]);
            var isJoined = right.FirstToken - left.EndToken == 1 && document.Tokens[left.EndToken].Lower is "and" or "with";
            if (isJoined && others.DistinctBy(m => m.Id).Count() == 2)
            {
                return [left, right];
            }
        }

        return [];
    }

    private List<Mention> OtherPeople(Attribution attribution, Speaker speaker)
    {
        var sentence = document.Sentences[attribution.Sentence];
        var end = attribution.Content[0].First;
        return [.. mentions.Within(new TokenRange(sentence.FirstToken, Math.Max(end, sentence.FirstToken)))
            .Where(m => m.Kind == EntityKind.Person && m.Id != speaker.Id)];
    }

    private string PrintedName(Mention mention) => document.SpanOf(mention.FirstToken, mention.EndToken - 1).Of(document.Text);

    private int FirstWord(Attribution attribution)
    {
        var content = attribution.Content[0];
        var at = content.First;
        while (at + 1 < content.End && document.Tokens[at].Kind == TokenKind.Mark)
        {
            at++;
        }

        return at;
    }

    // "The plan," … "was never costed." is one sentence; "We lost it," … "Nobody kept a copy." are two.
    private static string Join(IReadOnlyList<string> parts)
    {
        var joined = new StringBuilder(parts[0]);
        foreach (var part in parts.Skip(1))
        {
            if (joined[^1] is ',' or ';')
            {
                joined.Length--;
                joined.Append(char.IsUpper(part[0]) ? "." : "");
            }

            joined.Append(' ').Append(part);
        }

        return joined.ToString();
    }

    private static string Plain(string quote, StatementKind kind)
    {
        var text = kind == StatementKind.Mixed ? WithoutMarks(quote) : quote;
        var claim = text.Trim().TrimEnd(',', ';', ':').TrimStart('…', '.').Trim();
        // The full stop goes, that of "U.S." stays.
        return claim.Length > 2 && claim[^1] == '.' && claim[^3] != '.' ? claim.TrimEnd('.') : claim;
    }

    // Where the text forgot the space before a mark ('a"draining'), one takes its place.
    private static string WithoutMarks(string quote)
    {
        var plain = new StringBuilder(quote.Length);
        for (var at = 0; at < quote.Length; at++)
        {
            if (quote[at] is not ('"' or '“' or '”' or '«' or '»' or '„'))
            {
                plain.Append(quote[at]);
            }
            else if (at > 0 && at + 1 < quote.Length && char.IsLetterOrDigit(quote[at - 1]) && char.IsLetterOrDigit(quote[at + 1]))
            {
                plain.Append(' ');
            }
        }

        return plain.ToString();
    }

    private static string Capitalise(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
