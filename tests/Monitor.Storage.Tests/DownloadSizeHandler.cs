namespace Monitor.Storage.Tests;

/// <summary>Adds up the bytes of the blobs that were downloaded; listings are not counted.</summary>
internal sealed class DownloadSizeHandler : DelegatingHandler
{
    private long _bytes;

    public long Bytes => Interlocked.Read(ref _bytes);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        if (request.Method == HttpMethod.Get && !request.RequestUri!.Query.Contains("comp=", StringComparison.Ordinal))
        {
            Interlocked.Add(ref _bytes, answer.Content.Headers.ContentLength ?? 0);
        }

        return answer;
    }
}
