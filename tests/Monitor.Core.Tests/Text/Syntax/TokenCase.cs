namespace Monitor.Core.Tests.Text.Syntax;

/// <summary>A text and its expected tokens, a space between each two; the source says who wrote it.</summary>
public sealed record TokenCase(string Text, string Tokens, string Source)
{
    public override string ToString() => Text;
}
