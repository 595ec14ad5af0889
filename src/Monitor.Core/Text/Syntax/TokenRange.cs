namespace Monitor.Core.Text.Syntax;

/// <summary>Some consecutive tokens of a document, such as a sentence.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index after the last token, more than <paramref name="First"/>.</param>
public readonly record struct TokenRange(int First, int End)
{
    /// <summary>Number of tokens.</summary>
    public int Count => End - First;
}
