namespace Monitor.Core.Contradictions;

/// <summary>The two ways into the ledger.</summary>
public enum LedgerKind
{
    /// <summary>Statements by a speaker: <c>ledger/by/{speaker}/{yyyy-MM}.jsonl</c>.</summary>
    By,

    /// <summary>Statements about an entity: <c>ledger/about/{entity}/{yyyy-MM}.jsonl</c>.</summary>
    About,
}
