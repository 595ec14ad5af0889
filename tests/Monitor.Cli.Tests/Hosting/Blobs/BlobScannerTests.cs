using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Logging.Abstractions;
using Monitor.Cli.Hosting.Blobs;
using Monitor.Cli.Hosting.Invoking;
using Monitor.Cli.Hosting.Settings;
using Monitor.Testing;

namespace Monitor.Cli.Tests.Hosting.Blobs;

public sealed class BlobScannerTests(AzuriteFixture azurite) : HostTests(azurite)
{
    [Fact]
    public async Task IsIdleAsync_CostsOneListingWhenNothingChanged()
    {
        var count = new RequestCount();
        var options = new BlobClientOptions();
        options.AddPolicy(count, HttpPipelinePosition.PerCall);
        var storage = new BlobServiceClient(ConnectionString, options);
        var scanner = await CreateScannerAsync(storage);
        var wasIdle = await scanner.IsIdleAsync(CancellationToken.None);
        count.Value = 0;

        var isIdle = await scanner.IsIdleAsync(CancellationToken.None);

        Assert.False(wasIdle);
        Assert.True(isIdle);
        Assert.Equal(1, count.Value);
    }

    private async Task<BlobScanner> CreateScannerAsync(BlobServiceClient storage)
    {
        var inbox = storage.GetBlobContainerClient("inbox");
        var hosts = storage.GetBlobContainerClient("azure-webjobs-hosts");
        var queue = Queues.GetQueueClient("azure-webjobs-blobtrigger-monitor");
        await Task.WhenAll(inbox.CreateIfNotExistsAsync(), hosts.CreateIfNotExistsAsync(), queue.CreateIfNotExistsAsync());
        foreach (var name in new[] { "a.txt", "b.txt", "c.txt" })
        {
            await inbox.UploadBlobAsync(name, BinaryData.FromString("x"));
        }

        var function = FunctionFinder.Find(typeof(HostTests).Assembly, new HashSet<string> { "BlobProbe" })[0];
        return new BlobScanner(
            new BlobTrigger(function, BlobPathPattern.Parse("inbox/{name}.txt")), inbox, new BlobReceipts(hosts, TimeSpan.FromSeconds(10)),
            queue, TextEncoding.Base64, TimeSpan.FromSeconds(1), NullLogger<BlobScanner>.Instance);
    }

    private sealed class RequestCount : HttpPipelineSynchronousPolicy
    {
        private int _value;

        public int Value
        {
            get => _value;
            set => _value = value;
        }

        public override void OnSendingRequest(HttpMessage message) => Interlocked.Increment(ref _value);
    }
}
