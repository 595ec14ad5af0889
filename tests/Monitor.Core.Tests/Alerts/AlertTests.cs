using Monitor.Core.Alerts;
using Monitor.Core.Contradictions;
using Monitor.Core.Statements;

namespace Monitor.Core.Tests.Alerts;

public sealed class AlertTests
{
    [Fact]
    public void Of_NamesWhoContradictsWhatOnWhom()
    {
        var alert = Alert.Of(Examples.Trump());

        Assert.Equal("Donald Trump contradicts own statement on Putin and Zelensky", alert.Headline);
    }

    [Fact]
    public void Of_PutsTheWordsIntoTheHeadlineWhenNothingKnownIsSpokenAbout()
    {
        var alert = Alert.Of(Examples.HarbourToll());

        Assert.Equal("Marta Lind contradicts own statement: first “would not rise”, then “will raise”", alert.Headline);
    }

    [Theory]
    [InlineData(Relation.Dispute, Verdict.Contradiction, "Ola Berg contradicts Marta Lind: first “would not rise”, then “will raise”")]
    [InlineData(Relation.Dispute, Verdict.Partial, "Ola Berg partly contradicts Marta Lind: first “would not rise”, then “will raise”")]
    [InlineData(Relation.ConflictingReports, Verdict.Contradiction, "North Post contradicts Coast Daily: first “would not rise”, then “will raise”")]
    public void Of_TellsTheRelationsApart(Relation relation, Verdict verdict, string headline)
    {
        var example = Examples.HarbourToll();
        var later = example.Later with { Speaker = new Speaker("ola-berg", "Ola Berg", IsNamed: true) };

        var alert = Alert.Of(example with { Relation = relation, Verdict = verdict, Later = later });

        Assert.Equal(headline, alert.Headline);
    }

    [Theory]
    [InlineData(Relation.Reversal, Verdict.Contradiction, 0.86, AlertSeverity.High)]
    [InlineData(Relation.Reversal, Verdict.Contradiction, 0.7, AlertSeverity.Medium)]
    [InlineData(Relation.Dispute, Verdict.Contradiction, 0.95, AlertSeverity.Medium)]
    [InlineData(Relation.Reversal, Verdict.Contradiction, 0.4, AlertSeverity.Low)]
    [InlineData(Relation.Reversal, Verdict.Partial, 0.9, AlertSeverity.Low)]
    public void Of_RatesTheSeverity(Relation relation, Verdict verdict, double score, AlertSeverity severity)
    {
        var alert = Alert.Of(Examples.Trump() with { Relation = relation, Verdict = verdict, Score = score });

        Assert.Equal(severity, alert.Severity);
    }

    [Theory]
    [InlineData(SaidAtPrecision.Day, "19 August 2025")]
    [InlineData(SaidAtPrecision.Week, "in the week of 19 August 2025")]
    [InlineData(SaidAtPrecision.Month, "in August 2025")]
    [InlineData(SaidAtPrecision.Year, "in 2025")]
    [InlineData(SaidAtPrecision.Before, "before 19 August 2025")]
    public void Of_SaysHowExactlyTheTimeIsKnown(SaidAtPrecision precision, string when)
    {
        var example = Examples.Trump();
        var earlier = example.Earlier with { SaidAt = new SaidAt(Examples.Day(2025, 8, 19), precision) };

        var alert = Alert.Of(example with { Earlier = earlier });

        Assert.Equal(when, alert.Earlier.When);
    }

    [Fact]
    public void Of_KeepsTheQuoteVerbatimAndMarksTheWordsThatClash()
    {
        var example = Examples.Trump();

        var alert = Alert.Of(example);

        Assert.Equal(example.Earlier.Quote, string.Concat(alert.Earlier.Pieces.Select(p => p.Text)));
        Assert.Equal(["getting along"], alert.Earlier.Pieces.Where(p => p.IsEmphasised).Select(p => p.Text));
        Assert.Equal(["don't really get along"], alert.Later.Pieces.Where(p => p.IsEmphasised).Select(p => p.Text));
    }

    [Fact]
    public void Of_MarksOverlappingWordsOnce()
    {
        var example = Examples.Trump();
        Reason[] reasons =
        [
            new(ReasonKind.Negation, "getting along", "don't really get"), new(ReasonKind.Antonym, "a little better", "really get along"),
        ];

        var alert = Alert.Of(example with { Reasons = reasons });

        Assert.Equal(example.Later.Quote, string.Concat(alert.Later.Pieces.Select(p => p.Text)));
        Assert.Equal(["don't really get", " along"], alert.Later.Pieces.Where(p => p.IsEmphasised).Select(p => p.Text));
    }

    [Fact]
    public void Of_PutsNoQuotationMarksAroundReportedSpeech()
    {
        var alert = Alert.Of(Examples.HarbourToll());

        Assert.Equal("the harbour toll would not rise before 2027", alert.Earlier.ToString());
        Assert.NotNull(alert.Earlier.Caution);
        Assert.Equal("“We will raise the harbour toll this autumn”", alert.Later.ToString());
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("not an address")]
    public void Of_LinksOnlyToPages(string url)
    {
        var example = Examples.Trump();
        var later = example.Later with { Appearance = example.Later.Appearance with { Url = url } };

        var alert = Alert.Of(example with { Later = later });

        Assert.Null(alert.Later.Link);
    }
}
