namespace Monitor.Core.Text;

/// <summary>A word, number or mark of a text.</summary>
/// <param name="Start">Offset of its first code unit.</param>
/// <param name="End">Offset after its last code unit.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Text">Its characters as printed.</param>
/// <param name="Lower">The same in lower case, typographic apostrophes made straight: the key for word lists.</param>
internal sealed record Token(int Start, int End, TokenKind Kind, string Text, string Lower)
{
    public bool IsWord => Kind == TokenKind.Word;

    public bool IsCapitalised => Kind == TokenKind.Word && char.IsUpper(Text[0]);

    public bool Is(string lower) => Lower == lower;
}
