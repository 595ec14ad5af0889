using Monitor.Core.Entities;

namespace Monitor.Core.Statements;

/// <summary>Everything read from one article.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="TextHash">Hash of the text that was read, to tell a revision from a repetition.</param>
/// <param name="Text">Entities and sentiment.</param>
/// <param name="Statements">Who said what, in the order of the article.</param>
public sealed record ArticleAnalysis(
    string ArticleId, string TextHash, TextAnalysis Text, IReadOnlyList<Statement> Statements);
