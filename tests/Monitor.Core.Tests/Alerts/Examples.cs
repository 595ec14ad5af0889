using Monitor.Core.Contradictions;
using Monitor.Core.Statements;
using Monitor.Core.Text;

namespace Monitor.Core.Tests.Alerts;

/// <summary>Contradictions built by hand.</summary>
internal static class Examples
{
    /// <summary>One speaker, two direct quotes of one article.</summary>
    public static Contradiction Trump()
    {
        var article = new Appearance("a0", Day(2025, 8, 22), "UNIAN", "https://www.unian.example/trump-putin", "Trump on a meeting", "000.txt");
        return Of(
            Statement("s1", "donald-trump", "Donald Trump",
                "I think Putin and Zelensky are getting along a little better than I thought", Day(2025, 8, 19), article) with
            {
                SaidAt = new SaidAt(Day(2025, 8, 19), SaidAtPrecision.Day, "three days ago"),
                About = ["vladimir-putin", "volodymyr-zelenskyy"],
            },
            Statement("s2", "donald-trump", "Donald Trump", "don't really get along, for obvious reasons", Day(2025, 8, 22), article) with
            {
                Claim = "Putin and Zelensky don't really get along, for obvious reasons.",
                About = ["vladimir-putin", "volodymyr-zelenskyy"],
                IsNegated = true,
            },
            new Reason(ReasonKind.Negation, "getting along", "don't really get along"));
    }

    /// <summary>A minister, reported speech first, two outlets.</summary>
    public static Contradiction HarbourToll() => Of(
        Statement("s3", "marta-lind", "Marta Lind", "the harbour toll would not rise before 2027", Day(2025, 3, 1),
            new Appearance("a1", Day(2025, 3, 4), "Coast Daily", "https://coast.example/toll")) with
        {
            Kind = StatementKind.Indirect,
            SaidAt = new SaidAt(Day(2025, 3, 1), SaidAtPrecision.Month),
        },
        Statement("s4", "marta-lind", "Marta Lind", "We will raise the harbour toll this autumn", Day(2025, 6, 10),
            new Appearance("a2", Day(2025, 6, 11), "North Post")),
        new Reason(ReasonKind.Negation, "would not rise", "will raise"),
        new Reason(ReasonKind.Date, "before 2027", "this autumn"));

    /// <summary>The first example with every text that comes from the web replaced.</summary>
    public static Contradiction WithText(string text)
    {
        var example = Trump();
        Statement Hostile(Statement s) => s with
        {
            Quote = text,
            Claim = text,
            Speaker = s.Speaker with { Name = text },
            About = [],
            SaidAt = s.SaidAt with { Words = text },
            Appearance = s.Appearance with { Outlet = text, Title = text, Url = text },
        };
        return example with
        {
            Earlier = Hostile(example.Earlier),
            Later = Hostile(example.Later),
            Reasons = [new Reason(ReasonKind.Antonym, text, text)],
            Explanation = text,
        };
    }

    public static DateTimeOffset Day(int year, int month, int day) => new(year, month, day, 0, 0, 0, TimeSpan.Zero);

    private static Contradiction Of(Statement earlier, Statement later, params Reason[] reasons) => new()
    {
        Id = Contradiction.IdOf(earlier, later),
        Relation = Relation.Reversal,
        Verdict = Verdict.Contradiction,
        Score = 0.86,
        Earlier = earlier,
        Later = later,
        Reasons = reasons,
        Explanation = "Both cannot be true at once.",
    };

    private static Statement Statement(string id, string speakerId, string speaker, string quote, DateTimeOffset said, Appearance appearance) => new()
    {
        Id = id,
        Speaker = new Speaker(speakerId, speaker, IsNamed: true),
        Content = [new TextSpan(0, quote.Length)],
        Quote = quote,
        Claim = quote,
        Kind = StatementKind.Direct,
        SaidAt = new SaidAt(said, SaidAtPrecision.Day),
        Appearance = appearance,
    };
}
