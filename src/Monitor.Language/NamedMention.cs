using Monitor.Core.Entities;
using Monitor.Core.Text;

namespace Monitor.Language;

/// <summary>One place where the article names something.</summary>
/// <param name="Name">As printed, without possessive, quotation marks or form of address; never empty.</param>
/// <param name="Kind">What the service takes it for here.</param>
/// <param name="Span">Where, in the article's UTF-16 code units.</param>
internal sealed record NamedMention(string Name, EntityKind Kind, TextSpan Span);
