using Monitor.Core.Statements;

namespace Monitor.Core.Contradictions;

/// <summary>
/// Who said what, append first. A statement stands in the partition of the month it was said in, once, at the
/// position where it was first appended; the order inside a partition is total and never changes.
/// </summary>
public interface ILedger
{
    /// <summary>Appends <paramref name="statement"/> to its partition of <paramref name="key"/> unless it stands there.</summary>
    Task AppendAsync(LedgerKey key, Statement statement, CancellationToken cancellation);

    /// <summary>
    /// Everything <paramref name="statement"/> is to be compared with: what stands before it in its own partition, and all
    /// of the other months' partitions of <paramref name="key"/>. Of any two statements of one month the later appended
    /// sees the other; of two months at least one does.
    /// </summary>
    /// <param name="key">The partitions to read.</param>
    /// <param name="statement">A statement that was appended to them.</param>
    /// <param name="window">Only months that lie within this time before or after the statement was said.</param>
    /// <param name="cancellation">Stops reading.</param>
    Task<IReadOnlyList<Statement>> ReadOthersAsync(
        LedgerKey key, Statement statement, TimeSpan window, CancellationToken cancellation);
}
