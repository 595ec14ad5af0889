using Monitor.Core.Text.Syntax.Tokens;

namespace Monitor.Core.Text.Syntax;

/// <summary>Splits a text into words and punctuation marks as the English treebanks of Universal Dependencies do.</summary>
/// <remarks>"don't" is "do" and "n't", "Kyiv's" is "Kyiv" and "'s", "15-year" is three tokens, "anti-war", "U.S.", "9/11" and addresses are one.
/// Takes any text; what is neither white space nor a control character ends up in exactly one token. Time is linear in the length.</remarks>
public sealed class Tokenizer : ITextComponent
{
    /// <inheritdoc/>
    public IReadOnlyList<Layer> Needs { get; } = [];

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Sets { get; } = [Layer.Tokens];

    /// <inheritdoc/>
    public void Run(Document document) => document.Tokens = [.. Split(document.Text).Select(span => new Token(span))];

    /// <summary>The tokens of a text in its order.</summary>
    public static IReadOnlyList<TextSpan> Split(string text)
    {
        var tokens = new List<TextSpan>(text.Length / 4);
        var at = 0;
        while (at < text.Length)
        {
            if (IsGap(text[at]))
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (end < text.Length && !IsGap(text[end]))
            {
                end++;
            }

            new ChunkSplitter(text, tokens).Split(at, end);
            at = end;
        }

        return tokens;
    }

    // Marks of direction and zero-width characters separate words in web text as often as they do nothing.
    private static bool IsGap(char c) =>
        c <= ' ' || char.IsWhiteSpace(c) || char.IsControl(c) ||
        c is '\u200B' or '\u200E' or '\u200F' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
