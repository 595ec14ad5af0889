using System.Net;
using System.Text;

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

        const string Body =
            "<?xml version=\"1.0\" encoding=\"utf-8\"?><Error><Code>BlockCountExceedsLimit</Code>" +
            "<Message>The committed block count cannot exceed the maximum limit of 50,000 blocks.</Message></Error>";
        var answer = new HttpResponseMessage(HttpStatusCode.Conflict)
        {
            RequestMessage = request,
            Content = new StringContent(Body, Encoding.UTF8, "application/xml"),
        };
        answer.Headers.Add("x-ms-error-code", "BlockCountExceedsLimit");
        return Task.FromResult(answer);
    }
}
