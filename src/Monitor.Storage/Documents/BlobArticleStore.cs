using System.Globalization;
using System.Runtime.CompilerServices;
using Azure.Storage.Blobs;
using Monitor.Core.Articles;

namespace Monitor.Storage.Documents;

/// <summary>Articles as blobs. One of unchanged text is not written: every write has a new ETag, which starts the analysis again.</summary>
internal sealed class BlobArticleStore(BlobServiceClient storage) : IArticleStore
{
    private const string TextHash = "texthash";
    private const string Announcements = "announcements";
    private const int MaxTries = 10;
    private const int MaxAnnouncements = 3;

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

    public async IAsyncEnumerable<string> ListIdsAsync(
        string prefix, TimeSpan unwrittenFor, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var id in await _documents.ListIdsAsync(prefix, DateTimeOffset.UtcNow - unwrittenFor, cancellation))
        {
            yield return id;
        }
    }

    // Counted in the metadata: an article that can never be read must not be announced for ever.
    public async Task<bool> AnnounceAsync(string id, CancellationToken cancellation)
    {
        if (await _documents.FindPropertiesAsync(id, cancellation) is not { } known
            || Count(known.Metadata) is var times && times >= MaxAnnouncements
            || await FindReadableAsync(id, cancellation) is not { } article)
        {
            return false;
        }

        var metadata = new Dictionary<string, string>
        {
            [TextHash] = article.TextHash,
            [Announcements] = (times + 1).ToString(CultureInfo.InvariantCulture),
        };
        return await _documents.TryReplaceAsync(id, article, known.ETag, metadata, cancellation);
    }

    // One that cannot be parsed was told of in the log when it came; announcing it would only say so again.
    private async Task<Article?> FindReadableAsync(string id, CancellationToken cancellation)
    {
        try
        {
            return await _documents.FindAsync(id, cancellation);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static int Count(IDictionary<string, string> metadata) =>
        metadata.TryGetValue(Announcements, out var times) && int.TryParse(times, CultureInfo.InvariantCulture, out var count) ? count : 0;
}
