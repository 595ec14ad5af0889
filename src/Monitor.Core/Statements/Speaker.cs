using Monitor.Core.Text;

namespace Monitor.Core.Statements;

/// <summary>The source of a statement: a known person or organisation, or a role nobody named ("a senior official").</summary>
/// <param name="Id">Canonical entity id, or for a role a slug scoped to the article, so that two unnamed officials never become one.</param>
/// <param name="Name">Canonical name, or the role as printed.</param>
/// <param name="IsNamed">Whether it is a known entity: only then do statements of two articles belong together.</param>
/// <param name="Span">Where the article names the speaker of this statement; <c>null</c> when it does not.</param>
public sealed record Speaker(string Id, string Name, bool IsNamed, TextSpan? Span = null);
