using Azure;
using Azure.AI.TextAnalytics;
using Azure.Core;
using Azure.Core.Pipeline;
using Monitor.Language.Tests.Fakes;

namespace Monitor.Language.Tests;

/// <summary>What we rely on in the SDK's client: true of the package and of its stand-in.</summary>
public sealed class TextAnalyticsClientTests : IAsyncLifetime
{
    private FakeLanguage _service = null!;

    public async Task InitializeAsync() => _service = await FakeLanguage.StartAsync();

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task RecognizeEntitiesBatchAsync_GivesResultsInTheOrderOfTheDocuments()
    {
        _service.RefusedIds.Add("a");

        var results = (await Client().RecognizeEntitiesBatchAsync(Documents("b", "a", "c"), new TextAnalyticsRequestOptions())).Value;

        Assert.Equal([("b", false), ("a", true), ("c", false)], results.Select(r => (r.Id, r.HasError)));
        Assert.Equal("Kyiv", Assert.Single(results[0].Entities).Text);
        Assert.Equal("InvalidDocument", results[1].Error.ErrorCode.ToString());
        Assert.Throws<InvalidOperationException>(() => results[1].Entities);
    }

    [Fact]
    public async Task RecognizeEntitiesBatchAsync_ThrowsWithStatusAndCodeOfARefusedRequest()
    {
        var error = await Assert.ThrowsAsync<RequestFailedException>(() =>
            Client().RecognizeEntitiesBatchAsync(Documents("1", "2", "3", "4", "5", "6"), new TextAnalyticsRequestOptions()));

        Assert.Equal(400, error.Status);
        Assert.Contains(error.ErrorCode, new[] { "InvalidRequest", "InvalidDocumentBatch" });
    }

    [Fact]
    public async Task AnalyzeSentimentBatchAsync_SignsInWithABearerToken()
    {
        // Tokens are sent over https only: the client believes so, and the last step takes it back.
        using var http = new HttpClient(new PlainHttp());
        var options = new TextAnalyticsClientOptions { Transport = new HttpClientTransport(http) };
        var client = new TextAnalyticsClient(new UriBuilder(_service.Address) { Scheme = "https" }.Uri, new FixedToken(), options);

        var results = (await client.AnalyzeSentimentBatchAsync(Documents("1"), new AnalyzeSentimentOptions())).Value;

        Assert.Equal(TextSentiment.Neutral, Assert.Single(results).DocumentSentiment.Sentiment);
        Assert.Equal("Bearer let-me-in", Assert.Single(_service.Requests).Headers["Authorization"]);
    }

    private TextAnalyticsClient Client() => new(_service.Address, new AzureKeyCredential(FakeLanguage.Key));

    private static IEnumerable<TextDocumentInput> Documents(params string[] ids) =>
        ids.Select(id => new TextDocumentInput(id, "Kyiv is calm."));

    private sealed class FixedToken : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new("let-me-in", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }

    private sealed class PlainHttp() : DelegatingHandler(new HttpClientHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new UriBuilder(request.RequestUri!) { Scheme = "http" }.Uri;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
