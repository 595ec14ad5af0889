using Monitor.Core.Statements;
using Monitor.Testing.Specs;

namespace Monitor.Core.Tests.Statements;

public class StatementExtractorTests
{
    public static IEnumerable<object[]> Specs =>
        SpecFile.Below("statements").SelectMany(SpecFile.Rows<StatementCase>);

    [SpecTheory, MemberData(nameof(Specs))]   // tests/specs/statements/*.json
    public async Task Extract_ReadsEverySpec(SpecRow<StatementCase> row)
    {
        var found = await Reading.OfAsync(row.Case.Text, row.Case.Published);

        Assert.Equal(row.Case.Expect.Select(e => (e.Speaker, e.Quote, e.Kind)), found.Select(s => (s.Speaker.Name, s.Quote, s.Kind)));
        Assert.All(row.Case.Expect.Zip(found), pair => AssertDetails(pair.First, pair.Second));
    }

    [Fact]
    public async Task Extract_GivesSpansThatHoldTheQuote()
    {
        const string text = "“We lost the file,” she said. “Nobody kept a copy.”";

        var statement = Assert.Single(await Reading.OfAsync(text, new DateOnly(2025, 3, 5)));

        Assert.Equal(["We lost the file,", "Nobody kept a copy."], statement.Content.Select(c => c.Of(text)));
        Assert.Equal("said", statement.Cue!.Value.Of(text));
        Assert.Equal("she", statement.Speaker.Span!.Value.Of(text));
    }

    [Fact]
    public async Task Extract_GivesTheSameIdsEveryTime()
    {
        const string text = "Ruiz said the bridge was safe. Keller denied that it was.";

        var first = await Reading.OfAsync(text, new DateOnly(2025, 3, 5));
        var second = await Reading.OfAsync(text, new DateOnly(2025, 3, 5));

        Assert.Equal(2, first.Select(s => s.Id).Distinct().Count());
        Assert.Equal(first.Select(s => s.Id), second.Select(s => s.Id));
    }

    [Fact]
    public async Task Extract_KeepsUnnamedSpeakersApartByArticle()
    {
        var statement = Assert.Single(await Reading.OfAsync("A senior official said the deal was off.", new DateOnly(2025, 3, 5)));

        Assert.False(statement.Speaker.IsNamed);
        Assert.Equal("a1-senior-official", statement.Speaker.Id);
    }

    private static void AssertDetails(ExpectedStatement expected, Statement found)
    {
        Assert.Equal(expected.Negated, found.IsNegated);
        Assert.Equal(expected.SaidAt ?? DateOnly.FromDateTime(found.SaidAt.At.UtcDateTime), DateOnly.FromDateTime(found.SaidAt.At.UtcDateTime));
        Assert.Equal(expected.Precision ?? found.SaidAt.Precision, found.SaidAt.Precision);
        Assert.Equal(expected.Claim ?? found.Claim, found.Claim);
        Assert.Equal(expected.Modality ?? found.Modality, found.Modality);
        Assert.Equal(expected.About ?? found.About, found.About);
    }
}
