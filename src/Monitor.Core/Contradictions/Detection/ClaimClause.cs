using Monitor.Core.Text;

namespace Monitor.Core.Contradictions.Detection;

/// <summary>One clause of a claim, as the reason finders see it.</summary>
internal sealed class ClaimClause
{
    private const int SubjectWords = 4;

    /// <summary>Reads the words between two offsets of a claim.</summary>
    public ClaimClause(string claim, IReadOnlyList<ClaimWord> words)
    {
        Claim = claim;
        Words = words;
        ContentStems = words.Where(w => w.IsContent).Select(w => w.Stem).ToHashSet(StringComparer.Ordinal);
        Negation = ClauseNegation.Find(words);
        IsAsserted = !words.Any(w => ClaimVocabulary.Hedges.Contains(w.Stem)) && !IsAnotherView(words);
    }

    /// <summary>The whole claim that the clause is part of.</summary>
    public string Claim { get; }

    /// <summary>All words, in order.</summary>
    public IReadOnlyList<ClaimWord> Words { get; }

    /// <summary>The different content words.</summary>
    public IReadOnlySet<string> ContentStems { get; }

    /// <summary>What the clause denies; <c>null</c> when it affirms, or denies twice.</summary>
    public ClauseNegation? Negation { get; }

    /// <summary>Whether it says how things are, not how they might be or what others say of them.</summary>
    public bool IsAsserted { get; }

    /// <summary>Share of the smaller clause's content words that the other has too, from 0 to 1.</summary>
    public double OverlapWith(ClaimClause other)
    {
        var smaller = Math.Min(ContentStems.Count, other.ContentStems.Count);
        return smaller == 0 ? 0 : (double)ContentStems.Count(other.ContentStems.Contains) / smaller;
    }

    /// <summary>The characters of the claim from the first to the last of the words at these indexes.</summary>
    public string Quote(int first, int last) => new TextSpan(Words[first].Span.Start, Words[last].Span.End).Of(Claim);

    // "They'll tell you that we are savages", "critics say": nearby no "I" or "we" who tells.
    private static bool IsAnotherView(IReadOnlyList<ClaimWord> words) =>
        Enumerable.Range(1, Math.Max(0, words.Count - 1)).Any(i =>
            ClaimVocabulary.Reports.Contains(words[i].Stem)
            && !words.Take(i).TakeLast(SubjectWords).Any(w => ClaimVocabulary.Self.Contains(w.Stem)));
}
