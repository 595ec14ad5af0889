using Monitor.Core.Entities;
using Monitor.Core.Text;

namespace Monitor.Core.Statements.Extraction;

/// <summary>
/// Says who is meant by the words that name a source: a known entity, a name, a role, or a pronoun. Call it in the order of the
/// article: pronouns look back at who spoke before.
/// </summary>
internal sealed class SpeakerResolver(string articleId, Document document, MentionIndex mentions)
{
    private const int PronounReachInSentences = 3;
    private readonly Dictionary<string, Speaker> _bySurname = new(StringComparer.Ordinal);
    private (Speaker Speaker, int Sentence)? _lastSpeaker;
    private Speaker? _lastPlural;

    public Speaker Resolve(Attribution attribution)
    {
        var range = attribution.Speaker!.Value;
        var span = document.SpanOf(range.First, range.End - 1);
        var speaker = ResolvePhrase(range, attribution.Sentence) with { Span = span };
        if (!speaker.IsNamed && IsPlural(range))
        {
            _lastPlural = speaker;
        }
        else
        {
            _lastSpeaker = (speaker, attribution.Sentence);
        }

        return speaker;
    }

    private Speaker ResolvePhrase(TokenRange range, int sentence)
    {
        var first = document.Tokens[range.First].Lower;
        if (range.Length == 1 && first is "he" or "she" or "they" or "them" or "it" or "him" or "her")
        {
            return ResolvePronoun(first, range.First, sentence) ?? Unnamed(range);
        }

        var core = Core(range);
        if (IsSeveral(core))
        {
            return Unnamed(range);
        }

        if (mentions.EndingAt(core.End) is { } mention && mention.FirstToken >= core.First)
        {
            return new Speaker(mention.Id, mention.Name, IsNamed: true);
        }

        return ResolveName(core) ?? Unnamed(range);
    }

    // Up to the first comma or preposition: "Mira Patel, the chief statistician"; "a spokesman for the ministry".
    private TokenRange Core(TokenRange range)
    {
        for (var at = range.First + 1; at < range.End; at++)
        {
            var token = document.Tokens[at];
            if (token.Text is "," or "(" || (Words.Prepositions.Contains(token.Lower) && !IsInsideMention(at)))
            {
                return new TokenRange(range.First, at);
            }
        }

        return range;
    }

    private bool IsInsideMention(int at) =>
        mentions.Within(new TokenRange(Math.Max(0, at - 4), Math.Min(document.Tokens.Count, at + 6))).Any(m => m.FirstToken < at && at < m.EndToken);

    private Speaker? ResolveName(TokenRange core)
    {
        var first = core.End;
        while (first > core.First && document.Tokens[first - 1] is { } token
            && (token.IsCapitalised || (token.Text == "." && first - 1 > core.First) || NameWords.Particles.Contains(token.Lower))
            && !NameWords.Titles.Contains(token.Lower) && !NameWords.Starters.Contains(token.Lower))
        {
            first--;
        }

        while (first < core.End && (document.Tokens[first].Text == "." || !document.Tokens[first].IsCapitalised))
        {
            first++;
        }

        if (first >= core.End)
        {
            return null;
        }

        var surname = document.Tokens[core.End - 1].Text;
        if (core.End - first == 1)
        {
            return _bySurname.GetValueOrDefault(surname);
        }

        var name = document.SpanOf(first, core.End - 1).Of(document.Text);
        var slug = Slug.Of(name);
        return slug.Length == 0 ? null : _bySurname[surname] = new Speaker(slug, name, IsNamed: true);
    }

    private Speaker Unnamed(TokenRange range)
    {
        var name = document.SpanOf(range.First, range.End - 1).Of(document.Text);
        var slug = Slug.Of(StripArticle(name));
        return new Speaker($"{articleId}-{(slug.Length == 0 ? "unknown" : slug)}", name, IsNamed: false);
    }

    private static string StripArticle(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && name[..space].ToLowerInvariant() is "a" or "an" or "the" ? name[(space + 1)..] : name;
    }

    private Speaker? ResolvePronoun(string pronoun, int token, int sentence)
    {
        if (pronoun is "they" or "them")
        {
            return _lastPlural;
        }

        var gender = pronoun switch { "he" or "him" => Gender.Male, "she" or "her" => Gender.Female, _ => (Gender?)null };
        var here = document.Sentences[sentence];
        if (Candidate(new TokenRange(here.FirstToken, token), gender) is { } inSentence)
        {
            return inSentence;
        }

        if (_lastSpeaker is { } last && sentence - last.Sentence <= 1 && Suits(last.Speaker, gender))
        {
            return last.Speaker;
        }

        for (var s = sentence - 1; s >= 0 && sentence - s <= PronounReachInSentences; s--)
        {
            if (Candidate(new TokenRange(document.Sentences[s].FirstToken, document.Sentences[s].EndToken), gender) is { } earlier)
            {
                return earlier;
            }
        }

        return _lastSpeaker is { } any && Suits(any.Speaker, gender) ? any.Speaker : null;
    }

    // The first suitable name outside quotations that no preposition governs is, more often than not, the subject.
    private Speaker? Candidate(TokenRange range, Gender? gender) => mentions.Within(range)
        .Where(m => (gender is null) == (m.Kind != EntityKind.Person) && document.QuotationOf(m.FirstToken) < 0 && !IsPossessive(m))
        .Where(m => gender is null || PersonGender.Of(m.Id, m.Name) is not { } known || known == gender)
        .OrderBy(IsGoverned)
        .Select(m => new Speaker(m.Id, m.Name, IsNamed: true))
        .FirstOrDefault();

    // "After his talks with Putin and Zelensky, Trump …": what a preposition governs is not the subject.
    private bool IsGoverned(Mention mention)
    {
        var at = mention.FirstToken - 1;
        while (at > 0 && mention.FirstToken - at < 6 && (document.Tokens[at].IsCapitalised || document.Tokens[at].Is("and")))
        {
            at--;
        }

        return at >= 0 && (Words.Prepositions.Contains(document.Tokens[at].Lower) || document.Tokens[at].Is("than"));
    }

    private bool IsPossessive(Mention m) => m.EndToken < document.Tokens.Count && document.Tokens[m.EndToken].Lower is "'s" or "'" or "’";

    private static bool Suits(Speaker speaker, Gender? gender) =>
        (Gazetteer.Default.Find(speaker.Id) is not { } entry || (entry.Kind == EntityKind.Person) == gender is not null)
        && (gender is null || PersonGender.Of(speaker.Id, speaker.Name) is not { } known || known == gender);

    // "some officials close to the White House": the head stands before the first preposition.
    private bool IsPlural(TokenRange range)
    {
        var end = range.First + 1;
        while (end < range.End && document.Tokens[end] is { IsWord: true } token && !Words.Prepositions.Contains(token.Lower) && token.Lower is not ("close" or "familiar" or "who" or "interviewed"))
        {
            end++;
        }

        return document.Tokens[end - 1].Lower is { Length: > 3 } head && (head[^1] == 's' || head is "people" or "police");
    }

    // "Both Putin and Trump": a statement of two is nobody's alone.
    private bool IsSeveral(TokenRange core) =>
        Enumerable.Range(core.First + 1, Math.Max(0, core.Length - 2)).Any(t => document.Tokens[t].Is("and") && !IsInsideMention(t));

}
