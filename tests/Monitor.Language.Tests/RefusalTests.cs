using Microsoft.Extensions.Logging;
using Monitor.Language.Tests.Fakes;

namespace Monitor.Language.Tests;

public sealed class RefusalTests : LanguageFixture
{
    private const string Text = "Donald Trump spoke in Kyiv.";

    [Fact]
    public async Task AnalyzeAsync_CallsAWrongKeyAnErrorAndFallsBack()
    {
        var analyzer = Analyzer(("Key", "ffff"));

        var analysis = await analyzer.AnalyzeAsync(Sample.Article(Text), CancellationToken.None);

        AssertFallback(analysis);
        var (level, text) = Assert.Single(Log.All);
        Assert.Equal(LogLevel.Error, level);
        Assert.Contains("status 401, Access denied due to invalid subscription key", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ffff", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnalyzeAsync_PassesOverARefusedPartAndKeepsTheOthers()
    {
        Service.RefusedIds.Add("2");
        var part = Sample.Sentences(4_960) + "Donald Trump was in Kyiv today. ";

        var analysis = await AnalyzeAsync(part + part + part);

        Assert.Equal([2, 2], analysis.Entities.Select(e => e.Mentions.Count));
        Assert.All(analysis.Entities.SelectMany(e => e.Mentions), m => Assert.False(m.Start >= part.Length && m.Start < 2 * part.Length));
        Assert.Equal(
            [
                (LogLevel.Warning, "Azure AI Language, entities: passed over part 2 of article a1 (InvalidDocument: A document within the request was too large to be processed.)."),
                (LogLevel.Warning, "Azure AI Language, sentiment: passed over part 2 of article a1 (InvalidDocument: A document within the request was too large to be processed.)."),
            ],
            Log.All);
    }

    [Fact]
    public async Task AnalyzeAsync_FallsBackWhenEveryPartIsRefused()
    {
        Service.RefusedIds.Add("1");

        var analysis = await AnalyzeAsync(Text);

        AssertFallback(analysis);
        Assert.Contains("every part of the article was refused", Log.All[^1].Text, StringComparison.Ordinal);
    }
}
