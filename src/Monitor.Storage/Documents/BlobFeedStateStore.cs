using System.Runtime.CompilerServices;
using Azure.Storage.Blobs;
using Monitor.Core.Feeds;

namespace Monitor.Storage.Documents;

/// <summary>Feed states as blobs.</summary>
internal sealed class BlobFeedStateStore(BlobServiceClient storage) : IFeedStateStore
{
    private readonly BlobDocuments<FeedState> _documents = new(storage, StorageNames.Feeds);

    public Task<FeedState?> FindAsync(string feedId, CancellationToken cancellation) =>
        _documents.FindAsync(feedId, cancellation);

    public Task SaveAsync(FeedState state, CancellationToken cancellation) =>
        _documents.SaveAsync(state.FeedId, state, cancellation);

    public async IAsyncEnumerable<FeedState> ListAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var feedId in await _documents.ListIdsAsync(prefix: null, writtenBefore: null, cancellation))
        {
            if (await _documents.FindAsync(feedId, cancellation) is { } state)   // else removed since it was listed
            {
                yield return state;
            }
        }
    }
}
