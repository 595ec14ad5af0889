using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Monitor.Language.Tests.Fakes;

namespace Monitor.Language.Tests;

public sealed class OutageTests : LanguageFixture
{
    private const string Text = "Donald Trump spoke in Kyiv.";

    [Fact]
    public async Task AnalyzeAsync_WaitsAsLongAsTheServiceAsksThenGoesOn()
    {
        // A real second: only a longer wait than our own retries of a millisecond shows that the header was read.
        Service.AnswerNext(Answers.TooManyRequests(retryAfterSeconds: 1));

        var analysis = await AnalyzeAsync(Text);

        Assert.Equal(["donald-trump", "kyiv"], analysis.Entities.Select(e => e.Id));
        Assert.Equal(3, Service.Requests.Count);
        Assert.InRange(
            Stopwatch.GetElapsedTime(Service.Requests[0].Arrived, Service.Requests[1].Arrived), TimeSpan.FromSeconds(0.9), TimeSpan.MaxValue);
    }

    [Fact]
    public async Task AnalyzeAsync_RetriesAndSucceedsWithoutAWord()
    {
        Service.AnswerNext(Answers.Unavailable);
        Service.AnswerNext(Answers.HtmlPage);

        var analysis = await AnalyzeAsync(Text);

        Assert.StartsWith("azure-language", analysis.Analyzer, StringComparison.Ordinal);
        Assert.Empty(Log.All);
    }

    [Fact]
    public async Task AnalyzeAsync_FallsBackWhenTheServiceStaysOut()
    {
        Service.AnswerAlways(Answers.Unavailable);

        var analysis = await AnalyzeAsync(Text);

        AssertFallback(analysis);
        Assert.Equal(4, Service.Requests.Count);
        Assert.Equal(
            (LogLevel.Warning, "Azure AI Language could not analyse article a1: status 503 ServiceUnavailable, The service is down for maintenance. The fallback analyzer does it."),
            Assert.Single(Log.All));
    }

    [Fact]
    public async Task AnalyzeAsync_FallsBackWhenSentimentAloneFails()
    {
        Service.AnswerAlways(Answers.Unavailable, kind: "SentimentAnalysis");

        var analysis = await AnalyzeAsync(Text);

        AssertFallback(analysis);
        Assert.Single(Service.RequestsFor("EntityRecognition"));
    }

    [Fact]
    public async Task AnalyzeAsync_FallsBackOnATruncatedAnswer()
    {
        Service.AnswerAlways(Answers.Truncated);

        var analysis = await AnalyzeAsync(Text);

        AssertFallback(analysis);
        Assert.Contains("the answer is not the JSON expected", Assert.Single(Log.All).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnalyzeAsync_FallsBackWhenTheConnectionKeepsBreaking()
    {
        Service.AnswerAlways(Answers.Broken);

        var analysis = await AnalyzeAsync(Text);

        AssertFallback(analysis);
        Assert.Single(Log.All);
    }

    [Fact]
    public async Task AnalyzeAsync_FallsBackWhenNothingListens()
    {
        var analyzer = Analyzer();
        await Service.DisposeAsync();

        var analysis = await analyzer.AnalyzeAsync(Sample.Article(Text), CancellationToken.None);

        AssertFallback(analysis);
        Assert.Equal(LogLevel.Warning, Assert.Single(Log.All).Level);
    }

    [Fact]
    public async Task AnalyzeAsync_StopsWhenCancelledDuringASlowAnswer()
    {
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Service.AnswerAlways(Answers.Hang(arrived));
        using var source = new CancellationTokenSource();

        var analysis = AnalyzeAsync(Sample.Article(Text), source.Token);
        await arrived.Task;
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => analysis);
        Assert.Empty(Log.All);
        Assert.Single(Service.Requests);
    }

    [Fact]
    public async Task AnalyzeAsync_FallsBackWhenAnAnswerTakesTooLong()
    {
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Service.AnswerAlways(Answers.Hang(arrived));

        var running = AnalyzeAsync(Text);
        await arrived.Task;
        Time.Advance(TimeSpan.FromMinutes(2));
        var analysis = await running;

        AssertFallback(analysis);
        Assert.Contains("no answer in time", Assert.Single(Log.All).Text, StringComparison.Ordinal);
        Assert.Single(Service.Requests);
    }
}
