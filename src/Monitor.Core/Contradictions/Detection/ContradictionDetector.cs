using Monitor.Core.Statements;

namespace Monitor.Core.Contradictions.Detection;

/// <summary>
/// Compares two statements by their words: knows negation and opposite wording, and stays silent otherwise.
/// Its scores order findings; they are not calibrated probabilities.
/// </summary>
public sealed class ContradictionDetector
{
    private readonly IReasonFinder[] _finders = [new NegationFinder(), new OppositesFinder()];

    /// <summary>The contradiction between the two statements, given in either order; <c>null</c> when there is none.</summary>
    public Contradiction? Compare(Statement one, Statement other)
    {
        var (earlier, later) = InOrder(one, other);
        if (!StatementGate.Lets(earlier, later))
        {
            return null;
        }

        var found = Find(earlier, later);
        return found.Count == 0 ? null : new Contradiction
        {
            Id = Contradiction.IdOf(earlier, later),
            Relation = earlier.Speaker.Id == later.Speaker.Id ? Relation.Reversal : Relation.Dispute,
            Verdict = Verdict.Contradiction,
            Score = found[0].Score,
            Earlier = earlier,
            Later = later,
            Reasons = [.. found.Select(f => f.Reason)],
            Explanation = ContradictionExplanation.Of(earlier, later, found[0].Reason),
        };
    }

    private List<FoundReason> Find(Statement earlier, Statement later)
    {
        var laterClauses = ClauseReader.Read(later.Claim);
        return [.. ClauseReader.Read(earlier.Claim).Where(c => c.IsAsserted)
            .SelectMany(e => laterClauses.Where(c => c.IsAsserted).SelectMany(l => _finders.Select(f => f.Find(e, l))))
            .OfType<FoundReason>()
            .OrderByDescending(f => f.Score)
            .DistinctBy(f => f.Reason.Kind)];
    }

    // By when it was said; of two things said the same day, by when they were printed.
    private static (Statement Earlier, Statement Later) InOrder(Statement one, Statement other)
    {
        var order = one.SaidAt.At.CompareTo(other.SaidAt.At);
        order = order != 0 ? order : one.Appearance.Published.CompareTo(other.Appearance.Published);
        order = order != 0 ? order : string.CompareOrdinal(one.Id, other.Id);
        return order <= 0 ? (one, other) : (other, one);
    }
}
