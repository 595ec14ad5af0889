namespace Monitor.Core.Contradictions.Detection;

/// <summary>Looks for one kind of contradiction between two clauses.</summary>
internal interface IReasonFinder
{
    /// <summary>What it found, or <c>null</c>.</summary>
    FoundReason? Find(ClaimClause earlier, ClaimClause later);
}
