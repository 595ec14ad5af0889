namespace Monitor.Core.Contradictions;

/// <summary>Asks for one contradiction to be delivered.</summary>
/// <param name="ContradictionId">The contradiction.</param>
public sealed record AlertMessage(string ContradictionId);
