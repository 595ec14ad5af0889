using Azure.Storage.Blobs;
using Monitor.Core.Articles;

namespace Monitor.Storage.Documents;

/// <summary>Articles as blobs. One of unchanged text is not written: every write has a new ETag, which starts the analysis again.</summary>
internal sealed class BlobArticleStore(BlobServiceClient storage) : IArticleStore
{
    private const string TextHash = "texthash";
    private const int MaxTries = 10;

    private readonly BlobDocuments<Article> _documents = new(storage, StorageNames.Articles);

    public Task<Article?> FindAsync(string id, CancellationToken cancellation) => _documents.FindAsync(id, cancellation);

    public async Task<bool> SaveAsync(Article article, CancellationToken cancellation)
    {
        var metadata = new Dictionary<string, string> { [TextHash] = article.TextHash };
        for (var tries = 1; tries <= MaxTries; tries++)
        {
            var known = await _documents.FindPropertiesAsync(article.Id, cancellation);
            if (known?.Metadata.TryGetValue(TextHash, out var hash) == true && hash == article.TextHash)
            {
                return false;
            }

            if (await _documents.TryReplaceAsync(article.Id, article, known?.ETag, metadata, cancellation))
            {
                return true;
            }

            // Another instance was first, most likely with the same text: look again.
        }

        throw new TimeoutException($"Blob {StorageNames.Articles}/{article.Id}.json: {MaxTries} times in a row another instance wrote first.");
    }
}
