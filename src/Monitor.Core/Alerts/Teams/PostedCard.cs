using System.Net;
using System.Net.Http.Headers;

namespace Monitor.Core.Alerts.Teams;

/// <summary>A request body that remembers whether any of it was given to the network.</summary>
internal sealed class PostedCard : HttpContent
{
    private readonly byte[] _body;

    public PostedCard(byte[] body)
    {
        _body = body;
        Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
    }

    /// <summary>Until this is <c>true</c> the workflow cannot have seen the card.</summary>
    public bool IsUnderWay { get; private set; }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        IsUnderWay = true;
        await stream.WriteAsync(_body, cancellationToken);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _body.Length;
        return true;
    }
}
