using Monitor.Core.Text;

namespace Monitor.Core.Contradictions.Detection;

/// <summary>One word of a claim.</summary>
/// <param name="Stem">For comparison with other words.</param>
/// <param name="Span">Where it stands in the claim.</param>
/// <param name="IsContent">Whether it carries meaning of its own; articles, pronouns and auxiliaries do not.</param>
internal sealed record ClaimWord(string Stem, TextSpan Span, bool IsContent);
