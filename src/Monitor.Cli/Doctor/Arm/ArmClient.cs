using System.Text.Json;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;

namespace Monitor.Cli.Doctor.Arm;

/// <summary>Asks Azure Resource Manager. Only reads: what it posts are questions.</summary>
internal sealed class ArmClient
{
    private const string Scope = "https://management.azure.com/.default";
    private const int MostPages = 50;

    private readonly TokenCredential _credential;
    private readonly Uri _address;
    private readonly HttpPipeline _pipeline;

    /// <param name="credential">Whoever is signed in.</param>
    /// <param name="address"><c>https://management.azure.com/</c>; plain http on this machine only, since a token travels along.</param>
    /// <exception cref="ArgumentException">The address is neither.</exception>
    public ArmClient(TokenCredential credential, Uri address)
    {
        if (address.Scheme != Uri.UriSchemeHttps && !(address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
        {
            throw new ArgumentException($"read \"{address}\", expected an https address, or http on this machine", nameof(address));
        }

        _credential = credential;
        _address = address;
        _pipeline = HttpPipelineBuilder.Build(new ArmClientOptions());
    }

    /// <summary>The token as text; whoever asks must not show it.</summary>
    /// <exception cref="AuthenticationFailedException">Nobody is signed in.</exception>
    public async Task<string> GetTokenAsync(CancellationToken cancellation) =>
        (await _credential.GetTokenAsync(new TokenRequestContext([Scope]), cancellation)).Token;

    /// <summary>Asks for one thing.</summary>
    /// <param name="path">From the root, such as <c>/subscriptions/…</c>, with its query but without the API version.</param>
    /// <param name="version">API version.</param>
    /// <param name="cancellation">Stops asking.</param>
    public Task<ArmAnswer> GetAsync(string path, string version, CancellationToken cancellation) =>
        SendAsync(RequestMethod.Get, Address(path, version), body: null, cancellation);

    /// <summary>Asks a question that has a body, or whose answer holds secrets.</summary>
    public Task<ArmAnswer> PostAsync(string path, string version, object? body, CancellationToken cancellation) =>
        SendAsync(RequestMethod.Post, Address(path, version), body, cancellation);

    /// <summary>Asks for a list, page by page.</summary>
    public async Task<ArmList> ListAsync(string path, string version, CancellationToken cancellation)
    {
        List<JsonElement> items = [];
        Uri? next = Address(path, version);
        for (var page = 0; next is not null && page < MostPages; page++)
        {
            var answer = await SendAsync(RequestMethod.Get, next, body: null, cancellation);
            if (!answer.IsFound)
            {
                return new ArmList(answer, []);
            }

            if (answer.Content.At("value") is not { ValueKind: JsonValueKind.Array })
            {
                return new ArmList(ArmAnswer.Without(ArmOutcome.Failed, "the answer has no list \"value\""), []);
            }

            items.AddRange(answer.Content.Items("value"));
            next = NextOf(answer.Content);
        }

        return new ArmList(ArmAnswer.Found(default), items);
    }

    // A link to elsewhere would take the token there.
    private Uri? NextOf(JsonElement page) =>
        Uri.TryCreate(page.Text("nextLink"), UriKind.Absolute, out var next)
        && next.GetLeftPart(UriPartial.Authority) == _address.GetLeftPart(UriPartial.Authority) ? next : null;

    private Uri Address(string path, string version) =>
        new(_address, $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}api-version={version}");

    private async Task<ArmAnswer> SendAsync(RequestMethod method, Uri address, object? body, CancellationToken cancellation)
    {
        try
        {
            using var message = _pipeline.CreateMessage();
            message.Request.Method = method;
            message.Request.Uri.Reset(address);
            message.Request.Headers.Add("Accept", "application/json");
            // Not by the pipeline's own policy: that one refuses plain http on loopback too.
            message.Request.Headers.Add("Authorization", $"Bearer {await GetTokenAsync(cancellation)}");
            if (method == RequestMethod.Post)
            {
                message.Request.Headers.Add("Content-Type", "application/json");
                message.Request.Content = RequestContent.Create(BinaryData.FromObjectAsJson(body ?? new { }));
            }

            await _pipeline.SendAsync(message, cancellation);
            return ArmResponse.Read(message.Response);
        }
        catch (AuthenticationFailedException e)
        {
            return ArmAnswer.SignedOut(e);
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException
            || (e is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return ArmAnswer.Without(ArmOutcome.Failed, (e as AggregateException)?.InnerException?.Message ?? e.Message);
        }
    }
}
