using Monitor.Core.Entities;
using Monitor.Core.Tests.Statements;
using Monitor.Testing.Specs;

namespace Monitor.Core.Tests.Entities;

public class EmbeddedTextAnalyzerTests
{
    private static readonly EmbeddedTextAnalyzer Analyzer = new();

    public static IEnumerable<object[]> Mentions => SpecFile.Rows<EntityCase>("entities/mentions.json");

    public static IEnumerable<object[]> Sentiments => SpecFile.Rows<SentimentCase>("entities/sentiment.json");

    [SpecTheory, MemberData(nameof(Mentions))]   // tests/specs/entities/mentions.json
    public async Task Analyze_FindsEntities(SpecRow<EntityCase> row)
    {
        var analysis = await Analyzer.AnalyzeAsync(Reading.ArticleOf(row.Case.Text, row.Case.Published), CancellationToken.None);

        Assert.Equal(
            row.Case.Expect.Select(e => $"{e.Id} {e.Kind} {string.Join('|', e.Mentions)}"),
            analysis.Entities.Select(e => $"{e.Id} {e.Kind} {string.Join('|', e.Mentions.Select(m => m.Of(row.Case.Text)))}"));
    }

    [SpecTheory, MemberData(nameof(Sentiments))]   // tests/specs/entities/sentiment.json
    public async Task Analyze_ReadsTone(SpecRow<SentimentCase> row)
    {
        var analysis = await Analyzer.AnalyzeAsync(Reading.ArticleOf(row.Case.Text, new DateOnly(2025, 3, 5)), CancellationToken.None);

        var (positive, neutral, negative) = analysis.Sentiment;
        var largest = new[] { ("positive", positive), ("neutral", neutral), ("negative", negative) }.MaxBy(s => s.Item2).Item1;
        Assert.Equal(row.Case.Expect, largest);
        Assert.Equal(1, positive + neutral + negative, precision: 9);
    }

    [Fact]
    public async Task Analyze_FindsNothingInAnEmptyText()
    {
        var analysis = await Analyzer.AnalyzeAsync(Reading.ArticleOf("", new DateOnly(2025, 3, 5)), CancellationToken.None);

        Assert.Empty(analysis.Entities);
        Assert.Equal(new Sentiment(0, 1, 0), analysis.Sentiment);
        Assert.Equal("embedded-1", analysis.Analyzer);
    }
}
