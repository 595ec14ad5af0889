using Azure.Storage.Blobs;
using Monitor.Core.Alerts;

namespace Monitor.Storage.Documents;

/// <summary>Delivery records as blobs, claimed by whoever creates them.</summary>
internal sealed class BlobDeliveryStore(BlobServiceClient storage) : IDeliveryStore
{
    private readonly BlobDocuments<Delivery> _documents = new(storage, StorageNames.Deliveries);

    public Task<bool> CreateAsync(Delivery delivery, CancellationToken cancellation) =>
        _documents.CreateAsync(delivery.Key, delivery, cancellation);

    public Task<Delivery?> FindAsync(string key, CancellationToken cancellation) =>
        _documents.FindAsync(key, cancellation);

    public Task<bool> ReplaceAsync(Delivery known, Delivery next, CancellationToken cancellation) =>
        _documents.ReplaceAsync(known.Key, known, next, cancellation);

    public Task SaveAsync(Delivery delivery, CancellationToken cancellation) =>
        _documents.SaveAsync(delivery.Key, delivery, cancellation);
}
