using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Options;

namespace Monitor.Core.Feeds;

/// <summary>Fetches one feed over HTTP: conditionally, within a time and a size. Which hosts may be reached is the handler's business.</summary>
public sealed class FeedFetcher(HttpClient http, IOptions<PullOptions> options, TimeProvider time)
{
    private readonly PullOptions _options = options.Value;

    /// <summary>Asks for the feed, or for what changed since the state was saved.</summary>
    /// <param name="address">Absolute http or https address.</param>
    /// <param name="state">What the last answer said; <c>null</c> for a feed never fetched.</param>
    /// <param name="cancellation">Stops the fetch; the only thing that makes this throw.</param>
    public async Task<FetchResult> FetchAsync(string address, FeedState? state, CancellationToken cancellation)
    {
        if (FeedAddress.Parse(address) is not { } uri)
        {
            return new FetchResult.Failed(FetchFailure.BadAddress, $"read the address \"{address}\", expected an absolute http or https address");
        }

        using var timeout = new CancellationTokenSource(_options.Timeout, time);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
        try
        {
            using var request = Request(uri, state);
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            return await ReadAsync(response, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new FetchResult.Failed(FetchFailure.TimedOut, $"no complete answer within {_options.Timeout.TotalSeconds:0} seconds");
        }
        catch (InvalidDataException e)
        {
            return new FetchResult.Failed(FetchFailure.Undecodable, OneLine(e.Message));
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return new FetchResult.Failed(FetchFailure.Unreachable, OneLine(e.Message));
        }
    }

    private HttpRequestMessage Request(Uri address, FeedState? state)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        var contact = string.IsNullOrEmpty(_options.Contact) ? "" : $" (+{_options.Contact})";
        request.Headers.TryAddWithoutValidation("User-Agent", $"Monitor/{typeof(FeedFetcher).Assembly.GetName().Version!.ToString(2)}{contact}");
        request.Headers.TryAddWithoutValidation(
            "Accept", "application/atom+xml, application/rss+xml, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5");
        if (state?.ETag is { } tag)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        if (state?.LastModified is { } modified)
        {
            request.Headers.TryAddWithoutValidation("If-Modified-Since", modified);
        }

        return request;
    }

    private async Task<FetchResult> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        if (response.StatusCode != HttpStatusCode.OK)
        {
            return response.StatusCode == HttpStatusCode.NotModified
                ? new FetchResult.Unchanged()
                : new FetchResult.Failed(FetchFailure.Status, OneLine($"HTTP {(int)response.StatusCode} {response.ReasonPhrase}"));
        }

        if (await ReadBodyAsync(response.Content, cancellation) is not { } body)
        {
            return new FetchResult.Failed(FetchFailure.TooLarge, $"more than {_options.MaxBytes} bytes");
        }

        return new FetchResult.Changed(
            body,
            response.Content.Headers.ContentType?.CharSet?.Trim('"', ' '),
            response.RequestMessage!.RequestUri!,
            Raw(response.Headers, "ETag"),
            Raw(response.Content.Headers, "Last-Modified"));
    }

    // Counts what comes out of the decompressor: the Content-Length of a compressed answer says nothing of it.
    private async Task<ReadOnlyMemory<byte>?> ReadBodyAsync(HttpContent content, CancellationToken cancellation)
    {
        await using var stream = await content.ReadAsStreamAsync(cancellation);
        var body = new MemoryStream();
        var buffer = new byte[81920];
        while (await stream.ReadAsync(buffer, cancellation) is > 0 and var count)
        {
            if (body.Length + count > _options.MaxBytes)
            {
                return null;
            }

            body.Write(buffer, 0, count);
        }

        return body.GetBuffer().AsMemory(0, (int)body.Length);
    }

    private static string? Raw(HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;

    private static string OneLine(string message) => message.ReplaceLineEndings(" ").Trim();
}
