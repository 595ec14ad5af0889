using Azure.Storage.Blobs;
using Microsoft.Extensions.Logging.Abstractions;
using Monitor.Storage.Ledger;

namespace Monitor.Storage.Tests.Ledger;

public sealed class LedgerCacheTests
{
    private static readonly BlobContainer Container = new(new BlobServiceClient("UseDevelopmentStorage=true"), "ledger");

    [Fact]
    public void Get_ReturnsThePartitionThatIsKept()
    {
        var cache = new LedgerCache(maxBytes: 1_000_000);

        Assert.Same(Use(cache, "a"), Use(cache, "a"));
    }

    [Fact]
    public void Used_DropsThoseNotUsedForLongest()
    {
        var cache = new LedgerCache(maxBytes: 2 * Open("x").MemoryBytes);
        var a = Use(cache, "a");
        var b = Use(cache, "b");
        Use(cache, "a");

        Use(cache, "c");

        Assert.Same(a, Use(cache, "a"));
        Assert.NotSame(b, Use(cache, "b"));
    }

    [Fact]
    public void Used_KeepsTheLastHoweverLarge()
    {
        var cache = new LedgerCache(maxBytes: 0);

        var a = Use(cache, "a");

        Assert.Same(a, Use(cache, "a"));
    }

    [Fact]
    public void Used_PassesOverAPartitionThatWasDropped()
    {
        var cache = new LedgerCache(maxBytes: 0);
        var dropped = Use(cache, "a");
        var b = Use(cache, "b");

        cache.Used(dropped);

        Assert.Same(b, Use(cache, "b"));
        Assert.NotSame(dropped, Use(cache, "a"));
    }

    private static LedgerPartition Use(LedgerCache cache, string name)
    {
        var partition = cache.Get(name, () => Open(name));
        cache.Used(partition);
        return partition;
    }

    private static LedgerPartition Open(string name) =>
        new(name, number => new LedgerSegment(Container, $"{name}{number}", blockLimit: 3), new LedgerLines(NullLogger.Instance));
}
