namespace Monitor.Core.Statements.Extraction;

/// <summary>A reporting verb.</summary>
/// <param name="Id">The base form as a slug.</param>
/// <param name="Forms">Base, third person, past, gerund and, where it differs from the past, participle, in this order.</param>
/// <param name="Class">What it says about the speaking.</param>
/// <param name="Takes">What may follow it besides a quotation.</param>
/// <param name="Source">Where the entry comes from.</param>
internal sealed record CueVerb(
    string Id, IReadOnlyList<string> Forms, CueClass Class, IReadOnlyList<CueTakes> Takes, string Source)
{
    public bool Accepts(CueTakes what) => Takes.Contains(what);
}
