namespace Monitor.Core.Contradictions.Detection;

/// <summary>Two clauses say opposite words of the same thing: "raise the toll" against "cut the toll".</summary>
internal sealed class OppositesFinder : IReasonFinder
{
    private const int LeastShared = 2;

    /// <inheritdoc/>
    public FoundReason? Find(ClaimClause earlier, ClaimClause later)
    {
        if (earlier.Negation is null != later.Negation is null)
        {
            return null;   // "did not raise" against "cut" may both be true
        }

        for (var i = 0; i < earlier.Words.Count; i++)
        {
            for (var j = 0; j < later.Words.Count; j++)
            {
                if (Opposites.Are(earlier.Words[i].Stem, later.Words[j].Stem) && Score(earlier, later) is { } score)
                {
                    return new FoundReason(new Reason(ReasonKind.Antonym, earlier.Quote(i, i), later.Quote(j, j)), score);
                }
            }
        }

        return null;
    }

    // The opposite words themselves are never shared, so they are taken out of the smaller side's count.
    private static double? Score(ClaimClause earlier, ClaimClause later)
    {
        var shared = earlier.ContentStems.Count(later.ContentStems.Contains);
        var smaller = Math.Min(earlier.ContentStems.Count, later.ContentStems.Count) - 1;
        return shared >= LeastShared ? FoundReason.ScoreOf((double)shared / Math.Max(shared, smaller)) : null;
    }
}
