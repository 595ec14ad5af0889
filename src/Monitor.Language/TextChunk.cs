using Monitor.Core.Text;

namespace Monitor.Language;

/// <summary>A part of an article that the service takes as one document.</summary>
/// <param name="Number">Position in the article, from 1; the document's id.</param>
/// <param name="Span">Where it lies in the article, in UTF-16 code units.</param>
/// <param name="Text">The exact characters of <paramref name="Span"/>.</param>
internal sealed record TextChunk(int Number, TextSpan Span, string Text);
