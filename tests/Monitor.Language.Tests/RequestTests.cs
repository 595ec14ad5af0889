using Monitor.Language.Tests.Fakes;

namespace Monitor.Language.Tests;

public sealed class RequestTests : LanguageFixture
{
    [Fact]
    public async Task AnalyzeAsync_SendsBatchesOfFiveAndTen()
    {
        var article = Sample.Article(Sample.Sentences(12 * 4_992));

        await AnalyzeAsync(article);

        Assert.Equal([5, 5, 2], Service.RequestsFor("EntityRecognition").Select(r => r.Documents.Count));
        Assert.Equal([10, 2], Service.RequestsFor("SentimentAnalysis").Select(r => r.Documents.Count));
    }

    [Fact]
    public async Task AnalyzeAsync_OptsOutOfLoggingInEveryRequest()
    {
        await AnalyzeAsync("Kyiv is calm.");

        Assert.Equal(2, Service.Requests.Count);
        Assert.All(Service.Requests, r => Assert.True(r.Parameters["loggingOptOut"]!.GetValue<bool>()));
    }

    [Fact]
    public async Task AnalyzeAsync_PinsTheModelOfEachFeature()
    {
        var analyzer = Analyzer(("EntityModel", "2025-02-01"), ("SentimentModel", "2022-10-01"));

        var analysis = await analyzer.AnalyzeAsync(Sample.Article("Kyiv is calm."), CancellationToken.None);

        Assert.Equal(["2025-02-01", "2022-10-01"], Service.Requests.Select(r => r.Parameters["modelVersion"]!.GetValue<string>()));
        Assert.Equal("azure-language (entities 2025-02-01, sentiment 2022-10-01)", analysis.Analyzer);
    }

    [Fact]
    public async Task AnalyzeAsync_PostsToTheAnalyzeTextCallOfApiVersion20230401()
    {
        await AnalyzeAsync("Kyiv is calm.");

        Assert.All(Service.Requests, r => Assert.Equal("POST /language/:analyze-text?api-version=2023-04-01", r.Line));
        Assert.Equal(["EntityRecognition", "SentimentAnalysis"], Service.Requests.Select(r => r.Kind));
    }

    [Fact]
    public async Task AnalyzeAsync_SignsInWithTheKey()
    {
        await AnalyzeAsync("Kyiv is calm.");

        Assert.All(Service.Requests, r => Assert.Equal(FakeLanguage.Key, r.Headers["Ocp-Apim-Subscription-Key"]));
    }

    [Fact]
    public async Task AnalyzeAsync_AsksForUtf16Offsets()
    {
        await AnalyzeAsync("Kyiv is calm.");

        var parameters = Assert.Single(Service.RequestsFor("EntityRecognition")).Parameters;
        Assert.Equal("Utf16CodeUnit", parameters["stringIndexType"]!.GetValue<string>());
    }

    [Fact]
    public async Task AnalyzeAsync_SendsTheLanguageWithoutItsRegion()
    {
        await AnalyzeAsync(Sample.Article("Kyiv is calm.", language: "en-GB"));

        Assert.All(Service.Requests, r => Assert.Equal("en", Assert.Single(r.Documents)["language"]!.GetValue<string>()));
    }
}
