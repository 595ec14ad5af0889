using Monitor.Core.Statements;

namespace Monitor.Core.Contradictions;

/// <summary>Two statements that do not go together, and why.</summary>
public sealed record Contradiction
{
    /// <summary>Hash of the two statements' ids, the smaller first: a pair has one id whichever is compared with which.</summary>
    public required string Id { get; init; }

    /// <summary>How the two belong together.</summary>
    public required Relation Relation { get; init; }

    /// <summary>How far they contradict; never <see cref="Verdict.None"/> in a store.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>From 0 (unrelated) to 1 (certain).</summary>
    public required double Score { get; init; }

    /// <summary>The one said first, whichever arrived first.</summary>
    public required Statement Earlier { get; init; }

    /// <summary>The one said last.</summary>
    public required Statement Later { get; init; }

    /// <summary>Strongest first; never empty.</summary>
    public required IReadOnlyList<Reason> Reasons { get; init; }

    /// <summary>One sentence for people.</summary>
    public required string Explanation { get; init; }

    /// <summary>The id of the pair, in either order.</summary>
    public static string IdOf(Statement one, Statement other) =>
        string.CompareOrdinal(one.Id, other.Id) <= 0 ? ContentHash.Of(one.Id, other.Id) : ContentHash.Of(other.Id, one.Id);
}
