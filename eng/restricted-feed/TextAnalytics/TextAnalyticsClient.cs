using Azure.AI.TextAnalytics.Wire;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.AI.TextAnalytics;

/// <summary>The two batch calls that we use, over the REST API of the Language service.</summary>
public class TextAnalyticsClient
{
    private const string TokenScope = "https://cognitiveservices.azure.com/.default";

    private readonly AnalyzeTextCall _call;
    private readonly TextAnalyticsClientOptions _options;

    protected TextAnalyticsClient()
    {
    }

    public TextAnalyticsClient(Uri endpoint, AzureKeyCredential credential)
        : this(endpoint, credential, new TextAnalyticsClientOptions())
    {
    }

    public TextAnalyticsClient(Uri endpoint, AzureKeyCredential credential, TextAnalyticsClientOptions options)
        : this(endpoint, new KeyPolicy(credential), options)
    {
    }

    public TextAnalyticsClient(Uri endpoint, TokenCredential credential)
        : this(endpoint, credential, new TextAnalyticsClientOptions())
    {
    }

    public TextAnalyticsClient(Uri endpoint, TokenCredential credential, TextAnalyticsClientOptions options)
        : this(endpoint, new BearerTokenAuthenticationPolicy(credential, TokenScope), options)
    {
    }

    private TextAnalyticsClient(Uri endpoint, HttpPipelinePolicy authentication, TextAnalyticsClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _call = new AnalyzeTextCall(endpoint, options.ApiVersion, HttpPipelineBuilder.Build(new HttpPipelineOptions(options)
        {
            PerRetryPolicies = { authentication },
            RequestFailedDetailsParser = new ServiceErrorParser(),
        }));
    }

    public virtual async Task<Response<RecognizeEntitiesResultCollection>> RecognizeEntitiesBatchAsync(
        IEnumerable<TextDocumentInput> documents, TextAnalyticsRequestOptions options = null, CancellationToken cancellationToken = default)
    {
        var inputs = Read(documents);

        var (results, response) = await _call.SendAsync<EntitiesDocument>(
            "EntityRecognition", inputs, Parameters(options), cancellationToken).ConfigureAwait(false);

        var found = InOrder(inputs, results, d => d.ToResult(), (id, error) => new RecognizeEntitiesResult(id, error));
        return Response.FromValue(new RecognizeEntitiesResultCollection(found, results.ModelVersion), response);
    }

    public virtual async Task<Response<AnalyzeSentimentResultCollection>> AnalyzeSentimentBatchAsync(
        IEnumerable<TextDocumentInput> documents, AnalyzeSentimentOptions options = null, CancellationToken cancellationToken = default)
    {
        var inputs = Read(documents);

        var (results, response) = await _call.SendAsync<SentimentDocument>(
            "SentimentAnalysis", inputs, Parameters(options), cancellationToken).ConfigureAwait(false);

        var found = InOrder(inputs, results, d => d.ToResult(), (id, error) => new AnalyzeSentimentResult(id, error));
        return Response.FromValue(new AnalyzeSentimentResultCollection(found, results.ModelVersion), response);
    }

    private List<DocumentInput> Read(IEnumerable<TextDocumentInput> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        List<DocumentInput> inputs =
            [.. documents.Select(d => new DocumentInput(d.Id, d.Text, d.Language ?? _options.DefaultLanguage))];
        return inputs.Count > 0 ? inputs : throw new ArgumentException("Value cannot be an empty collection.", nameof(documents));
    }

    private static AnalysisParameters Parameters(TextAnalyticsRequestOptions options) =>
        new(options?.ModelVersion, options?.DisableServiceLogs);

    // The service lists what succeeded and what failed apart; callers get one list in the order of their documents.
    private static List<TResult> InOrder<TDocument, TResult>(
        List<DocumentInput> inputs, AnalysisResults<TDocument> results,
        Func<TDocument, TResult> succeeded, Func<string, TextAnalyticsError, TResult> failed)
        where TResult : TextAnalyticsResult =>
        [.. results.Documents.Select(succeeded)
            .Concat(results.Errors.Select(e => failed(e.Id, e.Error.ToError())))
            .OrderBy(r => inputs.FindIndex(i => i.Id == r.Id))];
}
