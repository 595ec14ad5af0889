using System.Net;

namespace Monitor.Cli.Tests.Doctor.Cloud;

/// <summary>Every address answers 403, as services of Azure do without a token, unless a test says otherwise.</summary>
public sealed class FakeInternet : HttpMessageHandler
{
    private readonly Dictionary<string, (HttpStatusCode Status, string Body)?> _answers = new(StringComparer.Ordinal);

    /// <summary>Answers an address.</summary>
    public FakeInternet Answer(string address, int status, string body = "")
    {
        _answers[address] = ((HttpStatusCode)status, body);
        return this;
    }

    /// <summary>Takes an address away.</summary>
    public void Cut(string address) => _answers[address] = null;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!_answers.TryGetValue(request.RequestUri!.AbsoluteUri, out var answer))
        {
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.Forbidden));
        }

        return answer is { } known
            ? Task.FromResult(new HttpResponseMessage(known.Status) { Content = new StringContent(known.Body) })
            : throw new HttpRequestException("outer", new IOException("No such host is known."));
    }
}
