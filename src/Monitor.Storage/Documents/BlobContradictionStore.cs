using System.Runtime.CompilerServices;
using Azure.Storage.Blobs;
using Monitor.Core.Contradictions;

namespace Monitor.Storage.Documents;

/// <summary>Contradictions as blobs, created on condition that there is none: one contradiction, one alert.</summary>
internal sealed class BlobContradictionStore(BlobServiceClient storage) : IContradictionStore
{
    private readonly BlobDocuments<Contradiction> _documents = new(storage, StorageNames.Alerts);

    public Task<bool> CreateAsync(Contradiction contradiction, CancellationToken cancellation) =>
        _documents.CreateAsync(contradiction.Id, contradiction, cancellation);

    public Task<Contradiction?> FindAsync(string id, CancellationToken cancellation) =>
        _documents.FindAsync(id, cancellation);

    public async IAsyncEnumerable<string> ListIdsAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var id in await _documents.ListIdsAsync(prefix: null, writtenBefore: null, cancellation))
        {
            yield return id;
        }
    }
}
