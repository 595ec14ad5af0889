using Azure.Storage.Blobs;
using Microsoft.Extensions.Options;
using Monitor.Core.Contradictions;
using Monitor.Storage.Ledger;

namespace Monitor.Storage.Tests.Ledger;

/// <summary>One instance at work on the partitions of one key.</summary>
internal sealed class LedgerDesk
{
    private const string Day = "2025-08-22";
    private static readonly TimeSpan Window = TimeSpan.FromDays(365);

    private readonly BlobServiceClient _storage;
    private readonly RecordingLogger<BlobLedger> _logger = new();

    public LedgerDesk(BlobServiceClient storage, LedgerKey? key = null, StorageOptions? options = null)
    {
        _storage = storage;
        Key = key ?? Samples.NewKey();
        Ledger = new BlobLedger(storage, Options.Create(options ?? new StorageOptions()), _logger);
    }

    public LedgerKey Key { get; }

    public BlobLedger Ledger { get; }

    public IReadOnlyList<string> Logged => _logger.Lines;

    public Task AppendAsync(string id, string day = Day) =>
        Ledger.AppendAsync(Key, Samples.Statement(id, day), CancellationToken.None);

    /// <summary>Ids of what the statement is to be compared with.</summary>
    public async Task<IReadOnlyList<string>> ReadBeforeAsync(string id, string day = Day) =>
        [.. (await Ledger.ReadOthersAsync(Key, Samples.Statement(id, day), Window, CancellationToken.None)).Select(s => s.Id)];

    /// <summary>Ids of the whole month: a statement that does not stand has all before it.</summary>
    public Task<IReadOnlyList<string>> ReadMonthAsync() => ReadBeforeAsync("nobody's");

    public BlobClient Blob(string file = "2025-08.jsonl") =>
        _storage.GetBlobContainerClient("ledger").GetBlobClient($"by/{Key.EntityId}/{file}");

    public async Task<string> DownloadAsync(string file = "2025-08.jsonl") =>
        (await Blob(file).DownloadContentAsync()).Value.Content.ToString();

    public async Task<List<string>> ListFilesAsync()
    {
        var prefix = $"by/{Key.EntityId}/";
        return await _storage.GetBlobContainerClient("ledger")
            .GetBlobsAsync(prefix: prefix).Select(b => b.Name[prefix.Length..]).ToListAsync();
    }
}
