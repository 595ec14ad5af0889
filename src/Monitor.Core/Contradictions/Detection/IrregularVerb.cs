namespace Monitor.Core.Contradictions.Detection;

/// <summary>One entry of <c>Data/irregular-verbs.json</c>.</summary>
/// <param name="Verb">Dictionary form.</param>
/// <param name="Forms">The forms that no rule reaches, sorted.</param>
/// <param name="Source">Who says so.</param>
internal sealed record IrregularVerb(string Verb, IReadOnlyList<string> Forms, string Source);
