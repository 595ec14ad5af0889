namespace Monitor.Core.Contradictions;

/// <summary>What a run of ledger partitions is about: everything one speaker said, or everything said about one entity.</summary>
/// <param name="Kind">By a speaker or about an entity.</param>
/// <param name="EntityId">Canonical id, of lower-case letters, digits and hyphens.</param>
public sealed record LedgerKey(LedgerKind Kind, string EntityId);
