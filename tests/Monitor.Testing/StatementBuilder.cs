using Monitor.Core;
using Monitor.Core.Statements;
using Monitor.Core.Text;

namespace Monitor.Testing;

/// <summary>Statements for tests of what comes after reading.</summary>
public static class StatementBuilder
{
    /// <summary>A statement of one sentence, said on a day by a named speaker, in an article of that day.</summary>
    public static Statement Said(string speaker, string claim, string day = "2026-03-01", params string[] about)
    {
        var saidAt = DateTimeOffset.Parse(day + "T00:00:00Z", provider: null);
        var speakerId = speaker.ToLowerInvariant().Replace(' ', '-');
        return new Statement
        {
            Id = ContentHash.Of(speaker, claim, day),
            Speaker = new Speaker(speakerId, speaker, IsNamed: true),
            Content = [new TextSpan(0, claim.Length)],
            Quote = claim,
            Claim = claim,
            Kind = StatementKind.Indirect,
            SaidAt = new SaidAt(saidAt, SaidAtPrecision.Day),
            About = about,
            Appearance = new Appearance(ContentHash.Of(claim, day), saidAt, "Example News"),
        };
    }
}
