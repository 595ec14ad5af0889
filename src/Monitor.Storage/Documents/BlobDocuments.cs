using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Monitor.Core;

namespace Monitor.Storage.Documents;

/// <summary>Small JSON documents of one container, each a blob <c>{id}.json</c>.</summary>
internal sealed class BlobDocuments<T>(BlobServiceClient storage, string containerName)
    where T : class
{
    private const string Extension = ".json";
    private const string Claim = "claim";

    private static readonly BlobHttpHeaders Headers = new() { ContentType = "application/json" };
    private static readonly BlobRequestConditions IfAbsent = new() { IfNoneMatch = ETag.All };

    private readonly BlobContainer _container = new(storage, containerName);

    /// <exception cref="InvalidDataException">The blob is there but holds no such document.</exception>
    public async Task<T?> FindAsync(string id, CancellationToken cancellation)
    {
        try
        {
            var read = await Blob(id).DownloadContentAsync(cancellation);
            return JsonSerializer.Deserialize<T>(read.Value.Content.ToMemory().Span, MonitorJson.Options)
                ?? throw new JsonException("it is JSON null");
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }
        catch (JsonException e)
        {
            throw new InvalidDataException(
                $"Blob {containerName}/{id}{Extension}: expected JSON of type {typeof(T).Name}, but {e.Message}", e);
        }
    }

    /// <summary>Creates or replaces the document.</summary>
    public Task SaveAsync(string id, T document, CancellationToken cancellation) =>
        UploadAsync(id, document, conditions: null, metadata: null, cancellation);

    /// <summary>Creates the document unless there is one: of many that try at once, one is told <c>true</c>.</summary>
    public Task<bool> CreateAsync(string id, T document, CancellationToken cancellation) =>
        ClaimAsync(id, document, IfAbsent, cancellation);

    /// <summary>Replaces the document while it equals <paramref name="known"/>: of many that try at once, one is told <c>true</c>.</summary>
    public async Task<bool> ReplaceAsync(string id, T known, T next, CancellationToken cancellation)
    {
        // The version is read first: whoever writes after that changes it, and the condition fails.
        var version = await FindPropertiesAsync(id, cancellation);
        return version is not null && known.Equals(await FindAsync(id, cancellation))
            && await ClaimAsync(id, next, new() { IfMatch = version.ETag }, cancellation);
    }

    /// <summary>Replaces the version <paramref name="known"/>, or creates the document when that is <c>null</c>.</summary>
    /// <returns><c>false</c> when somebody else wrote since.</returns>
    public Task<bool> TryReplaceAsync(
        string id, T document, ETag? known, Dictionary<string, string> metadata, CancellationToken cancellation) =>
        TryUploadAsync(id, document, known is null ? IfAbsent : new() { IfMatch = known }, metadata, cancellation);

    /// <summary>ETag and metadata without the content; <c>null</c> when there is no such document.</summary>
    public async Task<BlobProperties?> FindPropertiesAsync(string id, CancellationToken cancellation)
    {
        try
        {
            return await Blob(id).GetPropertiesAsync(cancellationToken: cancellation);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }
    }

    /// <summary>Sorted by id, which is not the order of blob names: "a-b.json" stands before "a.json".</summary>
    /// <param name="prefix">What the id starts with; <c>null</c> for any.</param>
    /// <param name="writtenBefore">By the storage's clock; <c>null</c> for any time.</param>
    /// <param name="cancellation">Stops listing.</param>
    public async Task<IReadOnlyList<string>> ListIdsAsync(string? prefix, DateTimeOffset? writtenBefore, CancellationToken cancellation) =>
        [.. (await _container.ListAsync(prefix, cancellation))
            .Where(blob => blob.Name.EndsWith(Extension, StringComparison.Ordinal)
                && !(writtenBefore <= blob.Properties.LastModified))
            .Select(blob => blob.Name[..^Extension.Length])
            .Order(StringComparer.Ordinal)];

    private async Task<bool> ClaimAsync(string id, T document, BlobRequestConditions conditions, CancellationToken cancellation)
    {
        var claim = Guid.NewGuid().ToString("N");
        if (await TryUploadAsync(id, document, conditions, new() { [Claim] = claim }, cancellation))
        {
            return true;
        }

        // A request whose answer was lost is sent again by the client, and then finds what it has itself written.
        return await FindPropertiesAsync(id, cancellation) is { } there
            && there.Metadata.TryGetValue(Claim, out var winner) && winner == claim;
    }

    private async Task<bool> TryUploadAsync(
        string id, T document, BlobRequestConditions conditions, Dictionary<string, string> metadata, CancellationToken cancellation)
    {
        try
        {
            await UploadAsync(id, document, conditions, metadata, cancellation);
            return true;
        }
        catch (RequestFailedException e)
            when (e.ErrorCode == BlobErrorCode.BlobAlreadyExists || e.ErrorCode == BlobErrorCode.ConditionNotMet)
        {
            return false;
        }
    }

    private async Task UploadAsync(
        string id, T document, BlobRequestConditions? conditions, Dictionary<string, string>? metadata, CancellationToken cancellation)
    {
        var content = new BinaryData(JsonSerializer.SerializeToUtf8Bytes(document, MonitorJson.Options));
        var options = new BlobUploadOptions { HttpHeaders = Headers, Conditions = conditions, Metadata = metadata };
        await _container.WriteAsync(() => Blob(id).UploadAsync(content, options, cancellation), cancellation);
    }

    private BlobClient Blob(string id) => _container.Client.GetBlobClient(id + Extension);
}
