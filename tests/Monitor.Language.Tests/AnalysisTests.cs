using Monitor.Core.Entities;
using Monitor.Language.Tests.Fakes;

namespace Monitor.Language.Tests;

public sealed class AnalysisTests : LanguageFixture
{
    // Around the border of two chunks: surrogate pairs, a family of joined emoji, a flag, letters with combining marks.
    private const string Border = "👩‍👩‍👧‍👦🇺🇦 Zoe\u0308 e\u0301! Trump said 🙂 so. 👩‍👩‍👧‍👦 Zelensky 🇺🇦 did not. ";

    [Fact]
    public async Task AnalyzeAsync_FindsNamesOfEachKind()
    {
        var analysis = await AnalyzeAsync("Donald Trump, said a Kremlin spokesman on Friday in Kyiv, wants 40 of the Nobel Prize.");

        Assert.Equal(
            [
                ("donald-trump", "Donald Trump", EntityKind.Person), ("kremlin", "Kremlin", EntityKind.Organisation),
                ("kyiv", "Kyiv", EntityKind.Place), ("nobel-prize", "Nobel Prize", EntityKind.Other),
            ],
            analysis.Entities.Select(e => (e.Id, e.Name, e.Kind)));
    }

    [Fact]
    public async Task AnalyzeAsync_MapsOffsetsOfLaterChunksBackToTheArticle()
    {
        var article = Sample.Article(
            "Donald Trump met Volodymyr Zelensky. " + Sample.Sentences(4_900) + string.Concat(Enumerable.Repeat(Border, 10))
            + Sample.Sentences(4_900) + "Zelensky left.");

        var analysis = await AnalyzeAsync(article);

        var sent = Service.RequestsFor("EntityRecognition").SelectMany(r => r.Documents).Select(d => d["text"]!.GetValue<string>());
        Assert.Equal(article.Text, string.Concat(sent));
        Assert.Equal(["donald-trump", "volodymyr-zelensky"], analysis.Entities.Select(e => e.Id));
        Assert.Equal([11, 12], analysis.Entities.Select(e => e.Mentions.Count));
        Assert.All(analysis.Entities[0].Mentions, m => Assert.Contains(m.Of(article.Text), new[] { "Donald Trump", "Trump" }));
        Assert.All(analysis.Entities[1].Mentions, m => Assert.Contains(m.Of(article.Text), new[] { "Volodymyr Zelensky", "Zelensky" }));
    }

    [Fact]
    public async Task AnalyzeAsync_ReadsOffsetsAsUtf16CodeUnits()
    {
        const string text = "👩‍👩‍👧‍👦 e\u0301 🙂 Kyiv";

        var analysis = await AnalyzeAsync(text);

        var mention = Assert.Single(Assert.Single(analysis.Entities).Mentions);
        Assert.Equal(text.IndexOf("Kyiv", StringComparison.Ordinal), mention.Start);
        Assert.Equal("Kyiv", mention.Of(text));
    }

    [Theory]
    [InlineData(9, 1)]
    [InlineData(8, 0)]
    [InlineData(12, 0)]
    [InlineData(-1, 0)]
    [InlineData(9_999, 0)]
    public async Task AnalyzeAsync_DropsANameThatIsNotWhereTheServiceSays(int offset, int found)
    {
        Service.AnswerNext(Answers.Person("Putin", offset));

        var analysis = await AnalyzeAsync("He meets Putin.");

        Assert.Equal(found, analysis.Entities.Count);
    }

    [Fact]
    public async Task AnalyzeAsync_JoinsASurnameToTheFullerName()
    {
        var analysis = await AnalyzeAsync("Zoë Müller spoke. Müller left.");

        var entity = Assert.Single(analysis.Entities);
        Assert.Equal(("zoe-muller", "Zoë Müller", 2), (entity.Id, entity.Name, entity.Mentions.Count));
    }

    [Fact]
    public async Task AnalyzeAsync_WeighsSentimentByLength()
    {
        // Two chunks of sentiment: the first of 4,992 characters, then one of the 1,664 that are left.
        var text = "It was wonderful, all said. OK. " + Sample.Sentences(4_960) + "It was terrible, they said now. " + Sample.Sentences(1_632);

        var analysis = await AnalyzeAsync(text);

        Assert.Equal(0.75, analysis.Sentiment.Positive, precision: 3);
        Assert.Equal(0.25, analysis.Sentiment.Negative, precision: 3);
        Assert.Equal(0, analysis.Sentiment.Neutral, precision: 3);
    }

    [Fact]
    public async Task AnalyzeAsync_NamesTheModelsThatAnswered()
    {
        var analysis = await AnalyzeAsync("Kyiv is calm.");

        Assert.Equal("azure-language (entities 2025-11-01, sentiment 2022-11-01)", analysis.Analyzer);
    }

    [Fact]
    public async Task AnalyzeAsync_TakesHalfACharacterInItsStride()
    {
        const string text = "Cut here: \uD83D and on. Kyiv.";

        var analysis = await AnalyzeAsync(text);

        Assert.Equal("Kyiv", Assert.Single(Assert.Single(analysis.Entities).Mentions).Of(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    public async Task AnalyzeAsync_SendsNothingForBlankText(string text)
    {
        var analysis = await AnalyzeAsync(text);

        Assert.Empty(Service.Requests);
        Assert.Empty(analysis.Entities);
        Assert.Equal(new Sentiment(0, 1, 0), analysis.Sentiment);
    }
}
