using System.Runtime.CompilerServices;
using Azure.Storage.Blobs;
using Monitor.Core.Feeds;

namespace Monitor.Storage.Documents;

/// <summary>Feed states as blobs.</summary>
internal sealed class BlobFeedStateStore(BlobServiceClient storage) : IFeedStateStore
{
    private readonly BlobDocuments<FeedState> _documents = new(storage, StorageNames.Feeds);

    // What is known of a feed can be learned again: a damaged state counts as none, and the next fetch writes a good one.
    public async Task<FeedState?> FindAsync(string feedId, CancellationToken cancellation)
    {
        try
        {
            return await _documents.FindAsync(feedId, cancellation);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    public Task SaveAsync(FeedState state, CancellationToken cancellation) =>
        _documents.SaveAsync(state.FeedId, state, cancellation);

    public async IAsyncEnumerable<FeedState> ListAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var feedId in await _documents.ListIdsAsync(prefix: null, writtenBefore: null, cancellation))
        {
            if (await FindAsync(feedId, cancellation) is { } state)   // else removed since it was listed
            {
                yield return state;
            }
        }
    }
}
