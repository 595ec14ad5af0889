using Azure.Core.Pipeline;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Monitor.Testing;

namespace Monitor.Storage.Tests;

internal static class AzuriteClients
{
    public static BlobServiceClient Blobs(this AzuriteFixture azurite) => new(azurite.ConnectionString);

    /// <summary>A client whose requests pass <paramref name="handler"/> on their way, and are repeated without a pause.</summary>
    public static BlobServiceClient Blobs(this AzuriteFixture azurite, DelegatingHandler handler)
    {
        handler.InnerHandler = new SocketsHttpHandler();
        var options = new BlobClientOptions { Transport = new HttpClientTransport(handler) };
        options.Retry.Delay = options.Retry.MaxDelay = TimeSpan.Zero;
        return new BlobServiceClient(azurite.ConnectionString, options);
    }

    public static QueueServiceClient Queues(
        this AzuriteFixture azurite, QueueMessageEncoding encoding = QueueMessageEncoding.Base64) =>
        new(azurite.ConnectionString, new QueueClientOptions { MessageEncoding = encoding });
}
