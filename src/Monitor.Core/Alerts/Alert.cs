using System.Globalization;
using Monitor.Core.Contradictions;

namespace Monitor.Core.Alerts;

/// <summary>A contradiction in the words that people read; every channel shows these, and differs only in form.</summary>
public sealed record Alert
{
    /// <summary>The contradiction's id.</summary>
    public required string Id { get; init; }

    /// <summary>How urgent it is.</summary>
    public required AlertSeverity Severity { get; init; }

    /// <summary>What happened, in one line without control characters.</summary>
    public required string Headline { get; init; }

    /// <summary>Said first.</summary>
    public required AlertQuote Earlier { get; init; }

    /// <summary>Said last.</summary>
    public required AlertQuote Later { get; init; }

    /// <summary>Each names the words of both sides and why they clash; strongest first, never empty.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>How sure we are: "high (0.86 of 1)".</summary>
    public required string Confidence { get; init; }

    /// <summary>The sentence of the contradiction itself; may be empty.</summary>
    public required string Explanation { get; init; }

    /// <summary>Words a contradiction for people.</summary>
    public static Alert Of(Contradiction contradiction) => new()
    {
        Id = contradiction.Id,
        Severity = SeverityOf(contradiction),
        Headline = AlertHeadline.Of(contradiction),
        Earlier = AlertQuotes.Of(contradiction.Earlier, contradiction.Reasons.Select(r => r.Earlier)),
        Later = AlertQuotes.Of(contradiction.Later, contradiction.Reasons.Select(r => r.Later)),
        Reasons = [.. contradiction.Reasons.Select(AlertReasons.Of).Distinct(StringComparer.Ordinal)],
        Confidence = ConfidenceOf(contradiction.Score),
        Explanation = OneLine.Of(contradiction.Explanation),
    };

    private static AlertSeverity SeverityOf(Contradiction contradiction) => contradiction switch
    {
        { Verdict: not Verdict.Contradiction } or { Score: < 0.5 } => AlertSeverity.Low,
        { Relation: Relation.Reversal, Score: >= 0.8 } => AlertSeverity.High,
        _ => AlertSeverity.Medium,
    };

    private static string ConfidenceOf(double score)
    {
        var word = score >= 0.8 ? "high" : score >= 0.5 ? "medium" : "low";
        return string.Create(CultureInfo.InvariantCulture, $"{word} ({score:0.00} of 1)");
    }
}
