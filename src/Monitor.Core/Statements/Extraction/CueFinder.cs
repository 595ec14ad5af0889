using System.Collections.Frozen;
using Monitor.Core.Text;

namespace Monitor.Core.Statements.Extraction;

/// <summary>Finds the reporting verbs at work in a sentence, leaving out the same words as nouns, infinitives and passives.</summary>
internal sealed class CueFinder(CueLexicon lexicon)
{
    private const int LongestGroup = 6;

    // Third persons that are plural nouns at least as often: verbs only after a name or a pronoun.
    private static readonly FrozenSet<string> NounForms = ("states comments questions remarks details reports claims calls notes charges estimates "
        + "forecasts demands answers posts vows pledges promises addresses hints labels brands signals protests counters boasts complaints shows finds").Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    public IReadOnlyList<Cue> Find(Document document, Sentence sentence)
    {
        var found = new List<Cue>();
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            if (document.QuotationOf(at) < 0 && document.Tokens[at].IsWord
                && lexicon.MatchAt(document.Tokens, at, sentence.EndToken) is { } entry
                && Read(document, sentence, at, entry) is { } cue)
            {
                found.Add(cue);
                at = cue.EndToken - 1;
            }
        }

        return found;
    }

    private static Cue? Read(Document document, Sentence sentence, int at, CueLexicon.Entry entry)
    {
        var tokens = document.Tokens;
        var end = at + entry.Words.Length;
        if (entry.Verb.Class == CueClass.AccordingTo)
        {
            return new Cue(at, at, end, entry.Verb, CueForm.Base, IsNegated: false);
        }

        // "United States", "the Reports Committee".
        if (tokens[at].IsCapitalised && at > sentence.FirstToken && tokens[at].Text.Any(char.IsLower))
        {
            return null;
        }

        if (IsQuotedAsSaying(tokens, at))
        {
            return new Cue(GroupStart(document, sentence, at - 2), at, end, entry.Verb, CueForm.Past, IsNegated: false);
        }

        var group = GroupStart(document, sentence, at);
        var auxiliaries = tokens.Skip(group).Take(at - group).Select(t => t.Lower).ToArray();
        var before = group > sentence.FirstToken && document.QuotationOf(group - 1) < 0 ? tokens[group - 1] : null;
        var isNegated = auxiliaries.Any(Words.Negators.Contains);
        var isVerb = entry.Form switch
        {
            CueForm.Gerund => IsActiveGerund(auxiliaries, before),
            CueForm.Base => IsFiniteBase(auxiliaries, before, isNegated),
            CueForm.Participle => auxiliaries.Any(a => a is "has" or "have" or "had" or "'ve" or "'s"),
            _ => !auxiliaries.Any(Words.BeForms.Contains) && !auxiliaries.Any(Words.Modals.Contains) && !IsNounOrParticiple(tokens, at, end, before, group),
        };
        return isVerb ? new Cue(group, at, end, entry.Verb, entry.Form, isNegated) : null;
    }

    private static int GroupStart(Document document, Sentence sentence, int at)
    {
        var group = at;
        while (group > sentence.FirstToken && at - group < LongestGroup && document.QuotationOf(group - 1) < 0
            && document.Tokens[group - 1] is { IsWord: true } word
            && (Words.Auxiliaries.Contains(word.Lower) || Words.IsAdverb(word.Lower)) && !(word.Is("'s") && !IsHas(document, group)))
        {
            group--;
        }

        return group;
    }

    // "he's said" against "Russia's report".
    private static bool IsHas(Document document, int after) => after >= 2 && Words.SubjectPronouns.Contains(document.Tokens[after - 2].Lower);

    private static bool IsQuotedAsSaying(IReadOnlyList<Token> tokens, int at) =>
        at >= 3 && tokens[at].Is("saying") && tokens[at - 1].Is("as") && tokens[at - 2].Lower is "quoted" or "cited";

    private static bool IsActiveGerund(string[] auxiliaries, Token? before) =>
        auxiliaries.Any(Words.BeForms.Contains) || before is null || before.Text is "," or "—" or "–" or ")"
        || before.Lower is "by" or "while" or "before" or "and" or "but";

    private static bool IsFiniteBase(string[] auxiliaries, Token? before, bool isNegated)
    {
        if (auxiliaries.Any(Words.DoForms.Contains))
        {
            return true;
        }

        if (auxiliaries.Any(Words.Modals.Contains))
        {
            return isNegated;
        }

        return before is { IsWord: true } && (before.Lower is "i" or "we" or "you" or "they" or "who" or "people" or "police"
            || (before.Lower.Length > 3 && before.Lower[^1] == 's' && before.Lower[^2] is not ('s' or 'u' or 'i')));
    }

    private static bool IsNounOrParticiple(IReadOnlyList<Token> tokens, int at, int end, Token? before, int group)
    {
        var isAfterDeterminer = at == group && before is not null
            && (Words.Determiners.Contains(before.Lower) || (Words.Prepositions.Contains(before.Lower) && !before.Is("before")));
        var isSaidToBe = tokens[at].Is("said") && end < tokens.Count && tokens[end].Is("to");
        var isPlural = NounForms.Contains(tokens[at].Lower) && !(end < tokens.Count && tokens[end].Is("that"))
            && !(before is not null && (before.IsCapitalised || before.Lower is "he" or "she" or "it" or "who"));
        return isAfterDeterminer || isSaidToBe || isPlural;
    }
}
