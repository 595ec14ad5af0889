using Azure.Storage.Blobs;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Monitor.Core.Contradictions;
using Monitor.Core.Statements;

namespace Monitor.Storage.Ledger;

/// <summary>The ledger in append blobs. A check costs a listing, an append, and one short read per month that exists.</summary>
internal sealed class BlobLedger(BlobServiceClient storage, IOptions<StorageOptions> options, ILogger<BlobLedger> logger) : ILedger
{
    private readonly BlobContainer _container = new(storage, StorageNames.Ledger);
    private readonly LedgerLines _lines = new(logger);
    private readonly LedgerCache _cache = new(options.Value.LedgerCacheMegabytes * 1024L * 1024);

    public async Task AppendAsync(LedgerKey key, Statement statement, CancellationToken cancellation)
    {
        var partition = Partition(key, LedgerMonth.Of(statement));
        try
        {
            await partition.AppendAsync(statement, cancellation);
        }
        finally
        {
            _cache.Used(partition);
        }
    }

    public async Task<IReadOnlyList<Statement>> ReadOthersAsync(
        LedgerKey key, Statement statement, TimeSpan window, CancellationToken cancellation)
    {
        var own = LedgerMonth.Of(statement);
        var there = (await _container.ListAsync(LedgerNames.Prefix(key), cancellation)).Select(blob => blob.Name)
            .Select(name => LedgerNames.MonthOf(key, name))
            .ToHashSet();
        var reads = LedgerMonth.Within(statement, window)
            .Where(month => there.Contains(month))
            .Select(month => ReadAsync(key, month, month == own ? statement : null, cancellation));

        return [.. (await Task.WhenAll(reads)).SelectMany(statements => statements)];
    }

    private async Task<IReadOnlyList<Statement>> ReadAsync(
        LedgerKey key, DateOnly month, Statement? before, CancellationToken cancellation)
    {
        var partition = Partition(key, month);
        try
        {
            return await partition.ReadAsync(before, cancellation);
        }
        finally
        {
            _cache.Used(partition);
        }
    }

    private LedgerPartition Partition(LedgerKey key, DateOnly month)
    {
        var name = LedgerNames.Segment(key, month, 1);
        return _cache.Get(name, () => new LedgerPartition(name, number => OpenSegment(key, month, number), _lines));
    }

    private LedgerSegment OpenSegment(LedgerKey key, DateOnly month, int number) =>
        new(_container, LedgerNames.Segment(key, month, number), options.Value.SegmentBlockLimit);
}
