namespace Monitor.Core.Text;

/// <summary>Words between quotation marks, of whatever kind and however mismatched.</summary>
/// <param name="Outer">With the marks.</param>
/// <param name="Inner">Without them.</param>
/// <param name="IsClosed">False when the paragraph ended first.</param>
internal sealed record Quotation(TextSpan Outer, TextSpan Inner, bool IsClosed);
