using Monitor.Core.Text;

namespace Monitor.Core.Entities;

/// <summary>Someone or something an article speaks of.</summary>
/// <param name="Id">Canonical and stable across articles, of lower-case letters, digits and hyphens ("donald-trump").</param>
/// <param name="Name">Canonical name in full ("Donald Trump").</param>
/// <param name="Kind">What it is.</param>
/// <param name="Mentions">Where the article names it, in order; never empty.</param>
public sealed record Entity(string Id, string Name, EntityKind Kind, IReadOnlyList<TextSpan> Mentions);
