namespace Monitor.Core.Alerts;

/// <summary>A run of characters of a quote.</summary>
/// <param name="Text">The exact characters.</param>
/// <param name="IsEmphasised">Whether they are among the words that contradict.</param>
public sealed record QuotePiece(string Text, bool IsEmphasised);
