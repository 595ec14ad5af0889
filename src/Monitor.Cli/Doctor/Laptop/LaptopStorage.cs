using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Monitor.Cli.Azurite;
using Monitor.Cli.Running;

namespace Monitor.Cli.Doctor.Laptop;

/// <summary>The storage that the settings name, asked once and without patience.</summary>
internal sealed class LaptopStorage(LaptopContext laptop)
{
    private const string Development = "UseDevelopmentStorage=true";

    /// <summary>Whether an Azurite on this machine is meant, which <c>monitor run</c> starts.</summary>
    public bool IsDevelopment =>
        (laptop.Configuration["AzureWebJobsStorage"] ?? "").Trim().TrimEnd(';').Equals(Development, StringComparison.OrdinalIgnoreCase);

    private string ConnectionString => IsDevelopment
        ? AzuriteServer.ConnectionStringFor(laptop.Ports.Blob, laptop.Ports.Queue)
        : laptop.Configuration["AzureWebJobsStorage"] ?? "";

    /// <summary>The ports of development storage on which something listens.</summary>
    public async Task<IReadOnlyList<int>> PortsInUseAsync(CancellationToken cancellation)
    {
        List<int> used = [];
        foreach (var port in new[] { laptop.Ports.Blob, laptop.Ports.Queue, laptop.Ports.Table })
        {
            if (await LocalPort.ListensAsync(port, cancellation))
            {
                used.Add(port);
            }
        }

        return used;
    }

    /// <summary>For blobs.</summary>
    /// <exception cref="FormatException">The setting is no connection string.</exception>
    public BlobServiceClient CreateBlobs() => new(ConnectionString, StorageProbe.Impatient(new BlobClientOptions()));

    /// <summary>For queues.</summary>
    /// <exception cref="FormatException">The setting is no connection string.</exception>
    public QueueServiceClient CreateQueues() => new(ConnectionString, StorageProbe.Impatient(new QueueClientOptions()));
}
