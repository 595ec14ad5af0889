using Azure;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace Monitor.Storage.Ledger;

/// <summary>
/// One append blob, and how much of it is known here. An append is made on condition that the blob ends where the known
/// part ends, so nobody else's line can come between reading and appending. Not for use by two threads at once.
/// </summary>
internal sealed class LedgerSegment(BlobContainer container, string name, int blockLimit)
{
    private const byte LineFeed = (byte)'\n';
    private static readonly AppendBlobCreateOptions CreateOptions = new()
    {
        HttpHeaders = new BlobHttpHeaders { ContentType = "application/x-ndjson" },
    };

    private readonly AppendBlobClient _blob = container.Client.GetAppendBlobClient(name);
    private byte _lastByte = LineFeed;
    private ETag _version;
    private bool _exists;

    public string Name => name;

    /// <summary>Bytes that are known.</summary>
    public long Length { get; private set; }

    /// <summary>Whether it takes no more lines for good.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Reads what was appended since.</summary>
    /// <returns><c>null</c> when the known part no longer stands: somebody edited, replaced or removed the blob by hand.</returns>
    public async Task<LedgerTail?> ReadNewAsync(CancellationToken cancellation)
    {
        // From the last known byte on: a range that starts at the end of the blob is refused, and the byte tells whether it is still ours.
        var overlap = Length > 0 ? 1 : 0;
        var start = Length - overlap;
        BlobDownloadResult read;
        try
        {
            var options = new BlobDownloadOptions { Range = start > 0 ? new HttpRange(start) : default };
            read = await _blob.DownloadContentAsync(options, cancellation);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            _exists = false;
            return Length == 0 ? LedgerTail.Empty : null;
        }
        catch (RequestFailedException e) when (e.Status == 416)
        {
            return null;   // shorter than it was
        }

        var bytes = read.Content.ToMemory();
        if (overlap > 0 && !Continues(bytes.Span, read.Details.ETag))
        {
            return null;
        }

        var tail = new LedgerTail(Length, bytes[overlap..]);
        _exists = true;
        _lastByte = bytes.Length > 0 ? bytes.Span[^1] : LineFeed;
        Length += tail.Bytes.Length;
        // A blob that was edited and uploaded by hand is a block blob, to which nothing can be appended: the month goes on in the next.
        Became(read.Details.ETag, read.Details.BlobCommittedBlockCount, read.Details.BlobType == BlobType.Append);
        return tail;
    }

    /// <summary>Appends a line after the known part.</summary>
    /// <returns><c>false</c> when the blob is not what was known: read what is new, and try again.</returns>
    public async Task<bool> TryAppendAsync(ReadOnlyMemory<byte> line, CancellationToken cancellation)
    {
        // A torn line before ours is ended, not continued.
        byte[] content = _lastByte == LineFeed ? [.. line.Span, LineFeed] : [LineFeed, .. line.Span, LineFeed];
        var options = new AppendBlobAppendBlockOptions { Conditions = new() { IfAppendPositionEqual = Length } };
        try
        {
            await CreateIfAbsentAsync(cancellation);
            using var stream = new MemoryStream(content, writable: false);
            BlobAppendInfo appended = await _blob.AppendBlockAsync(stream, options, cancellation);

            Length += content.Length;
            _lastByte = LineFeed;
            Became(appended.ETag, appended.BlobCommittedBlockCount, isAppendBlob: true);
            return true;
        }
        catch (RequestFailedException e) when (e.ErrorCode == BlobErrorCode.BlockCountExceedsLimit)
        {
            IsFull = true;
            return false;
        }
        catch (RequestFailedException e) when (e.ErrorCode == BlobErrorCode.AppendPositionConditionNotMet
            || e.ErrorCode == BlobErrorCode.BlobNotFound || e.ErrorCode == BlobErrorCode.InvalidBlobType)
        {
            return false;
        }
    }

    private bool Continues(ReadOnlySpan<byte> fromLastByte, ETag version)
    {
        if (fromLastByte.IsEmpty || fromLastByte[0] != _lastByte)
        {
            return false;
        }

        // Without new bytes nothing may have been written; after a torn line only its end may follow, see TryAppendAsync.
        return fromLastByte.Length == 1 ? version == _version : _lastByte == LineFeed || fromLastByte[1] == LineFeed;
    }

    private async Task CreateIfAbsentAsync(CancellationToken cancellation)
    {
        if (!_exists)
        {
            await container.WriteAsync(() => _blob.CreateIfNotExistsAsync(CreateOptions, cancellation), cancellation);
            _exists = true;
        }
    }

    private void Became(ETag version, int blocks, bool isAppendBlob)
    {
        _version = version;
        IsFull = !isAppendBlob || blocks >= blockLimit;
    }
}
