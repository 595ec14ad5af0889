using System.Net;

namespace Monitor.Storage.Tests;

/// <summary>Answers appends to one blob as the service does at 50,000 blocks.</summary>
internal sealed class FullBlobHandler(string blobName) : DelegatingHandler
{
    public bool IsFull { get; set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var isAppend = request.RequestUri!.Query.Contains("comp=appendblock", StringComparison.Ordinal)
            && Uri.UnescapeDataString(request.RequestUri.AbsolutePath).EndsWith(blobName, StringComparison.Ordinal);
        if (!IsFull || !isAppend)
        {
            return base.SendAsync(request, cancellationToken);
        }

        var answer = new HttpResponseMessage(HttpStatusCode.Conflict) { RequestMessage = request, Content = new StringContent("") };
        answer.Headers.Add("x-ms-error-code", "BlockCountExceedsLimit");
        return Task.FromResult(answer);
    }
}
