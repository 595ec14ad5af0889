namespace Monitor.Core.Text;

/// <summary>
/// A sentence of the narrator. A quotation inside it is kept whole, however many sentences it holds, so that the words
/// around a quotation and the quotation stay together.
/// </summary>
/// <param name="Span">Where it is.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last token.</param>
/// <param name="Paragraph">Index of the paragraph it is in.</param>
internal sealed record Sentence(TextSpan Span, int FirstToken, int EndToken, int Paragraph);
