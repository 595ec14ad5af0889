namespace Monitor.Core.Contradictions.Detection;

/// <summary>A negation and the word it bears on.</summary>
/// <param name="CueIndex">Index of "not", "never", "no" in the clause.</param>
/// <param name="PredicateIndex">Index of the first content word in its scope.</param>
/// <param name="LastIndex">Index of the last word of the predicate: for a light verb the word that gives it meaning ("get along").</param>
internal sealed record ClauseNegation(int CueIndex, int PredicateIndex, int LastIndex)
{
    // "not only", "no doubt", "not just" deny nothing.
    private static readonly HashSet<string> NotDenied = new(StringComparer.Ordinal) { "only", "doubt", "just", "merely", "least" };

    private const int ScopeWords = 5;

    /// <summary>The one negation of a clause; <c>null</c> for none, for two (they may cancel out), and for one that bears on nothing.</summary>
    public static ClauseNegation? Find(IReadOnlyList<ClaimWord> words)
    {
        var cues = Enumerable.Range(0, words.Count).Where(i => IsCue(words, i)).ToList();
        return cues.Count == 1 ? At(words, cues[0]) : null;
    }

    private static ClauseNegation? At(IReadOnlyList<ClaimWord> words, int cue)
    {
        for (var i = cue + 1; i < words.Count && i <= cue + ScopeWords; i++)
        {
            // "I don't think they will" denies what they will do, not the thinking: attitudes are no content.
            if (words[i].IsContent || ClaimVocabulary.LightVerbs.Contains(words[i].Stem) && i + 1 < words.Count && words[i + 1].IsContent)
            {
                var last = ClaimVocabulary.LightVerbs.Contains(words[i].Stem) && i + 1 < words.Count && words[i + 1].IsContent ? i + 1 : i;
                return new ClauseNegation(cue, i, last);
            }
        }

        return null;
    }

    private static bool IsCue(IReadOnlyList<ClaimWord> words, int index) =>
        ClaimVocabulary.Negations.Contains(words[index].Stem)
        && (index + 1 == words.Count || !NotDenied.Contains(words[index + 1].Stem));
}
