namespace Monitor.Core.Contradictions;

/// <summary>One reason, with the words of both sides.</summary>
/// <param name="Kind">What makes them contradict.</param>
/// <param name="Earlier">Words of the earlier statement, as printed.</param>
/// <param name="Later">Words of the later statement, as printed.</param>
public sealed record Reason(ReasonKind Kind, string Earlier, string Later);
