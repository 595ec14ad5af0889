using System.Runtime.CompilerServices;
using Azure.Storage.Blobs;
using Monitor.Core.Statements;

namespace Monitor.Storage.Documents;

/// <summary>Analyses as blobs.</summary>
internal sealed class BlobAnalysisStore(BlobServiceClient storage) : IAnalysisStore
{
    private readonly BlobDocuments<ArticleAnalysis> _documents = new(storage, StorageNames.Analyses);

    public Task<ArticleAnalysis?> FindAsync(string articleId, CancellationToken cancellation) =>
        _documents.FindAsync(articleId, cancellation);

    public Task SaveAsync(ArticleAnalysis analysis, CancellationToken cancellation) =>
        _documents.SaveAsync(analysis.ArticleId, analysis, cancellation);

    public async IAsyncEnumerable<string> ListIdsAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var id in await _documents.ListIdsAsync(prefix, writtenBefore: null, cancellation))
        {
            yield return id;
        }
    }
}
