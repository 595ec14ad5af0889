namespace Monitor.Core.Statements;

/// <summary>Asks for one statement to be entered into the ledger and checked.</summary>
/// <param name="ArticleId">The article whose analysis holds the statement.</param>
/// <param name="StatementId">The statement.</param>
public sealed record StatementMessage(string ArticleId, string StatementId);
