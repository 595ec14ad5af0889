namespace Monitor.Core.Contradictions.Detection;

/// <summary>A reason and how sure it is.</summary>
/// <param name="Reason">With the words of both sides.</param>
/// <param name="Score">From 0 to 1.</param>
internal sealed record FoundReason(Reason Reason, double Score)
{
    // Two clauses that share half of their words are about the same thing often enough; below, seldom.
    private const double LeastOverlap = 0.5;
    private const double CertaintyCap = 0.95;

    /// <summary>The score that goes with an overlap of content words; <c>null</c> when the clauses share too little.</summary>
    public static double? ScoreOf(double overlap) =>
        overlap < LeastOverlap ? null : Math.Round(Math.Min(CertaintyCap, 0.55 + (0.45 * overlap)), 2);
}
