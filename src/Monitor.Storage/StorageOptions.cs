using System.ComponentModel.DataAnnotations;

namespace Monitor.Storage;

/// <summary>What can be set about storage, in section <c>Storage</c>. Where it is, is said by <c>AzureWebJobsStorage</c>.</summary>
public sealed class StorageOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Storage";

    /// <summary>
    /// Most memory that ledger partitions kept between two checks may take, in MiB, 0 to 65,536. Default 100.
    /// Beyond it those not used for longest are dropped, and read again when needed. 0 keeps none but the last used.
    /// </summary>
    [Range(0, 65_536)]
    public int LedgerCacheMegabytes { get; set; } = 100;

    /// <summary>Blocks after which a partition goes on in a further blob: the service's limit, lower only in tests.</summary>
    internal int SegmentBlockLimit { get; set; } = 50_000;
}
