namespace Monitor.Core.Contradictions.Detection;

/// <summary>One clause denies what the other affirms: "don't get along" against "are getting along".</summary>
internal sealed class NegationFinder : IReasonFinder
{
    /// <inheritdoc/>
    public FoundReason? Find(ClaimClause earlier, ClaimClause later) =>
        (earlier.Negation, later.Negation) switch
        {
            ({ } denied, null) => Match(earlier, denied, later) is var (reason, score)
                ? new FoundReason(new Reason(ReasonKind.Negation, reason.Denied, reason.Affirmed), score) : null,
            (null, { } denied) => Match(later, denied, earlier) is var (reason, score)
                ? new FoundReason(new Reason(ReasonKind.Negation, reason.Affirmed, reason.Denied), score) : null,
            _ => null,
        };

    private static ((string Denied, string Affirmed), double)? Match(
        ClaimClause denying, ClauseNegation negation, ClaimClause affirming)
    {
        var first = negation.PredicateIndex;
        var affirmed = IndexOf(affirming, denying, first, negation.LastIndex);
        var sharesMore = denying.ContentStems
            .Except(denying.Words.Take(first..(negation.LastIndex + 1)).Select(w => w.Stem), StringComparer.Ordinal)
            .Any(affirming.ContentStems.Contains);
        return affirmed is { } at && sharesMore && FoundReason.ScoreOf(denying.OverlapWith(affirming)) is { } score
            ? ((denying.Quote(negation.CueIndex, negation.LastIndex), affirming.Quote(at, at + negation.LastIndex - first)), score)
            : null;
    }

    // The predicate must stand in the other clause as a whole, "get along" and not just "get".
    private static int? IndexOf(ClaimClause clause, ClaimClause predicateOf, int first, int last)
    {
        for (var i = 0; i + last - first < clause.Words.Count; i++)
        {
            if (Enumerable.Range(0, last - first + 1).All(k => clause.Words[i + k].Stem == predicateOf.Words[first + k].Stem))
            {
                return i;
            }
        }

        return null;
    }
}
