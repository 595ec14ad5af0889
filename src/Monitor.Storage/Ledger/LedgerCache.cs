namespace Monitor.Storage.Ledger;

/// <summary>Partitions that were used lately, by name. What is dropped is read again from storage when it is needed.</summary>
internal sealed class LedgerCache(long maxBytes)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> _entries = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> _byUse = new();   // the last used is last
    private long _bytes;

    /// <summary>The partition of that name, opened if it is not kept.</summary>
    public LedgerPartition Get(string name, Func<LedgerPartition> open)
    {
        lock (_lock)
        {
            if (!_entries.TryGetValue(name, out var node))
            {
                node = _entries[name] = _byUse.AddLast(new Entry(open()));
            }

            return node.Value.Partition;
        }
    }

    /// <summary>Counts a partition that was just used by its size now, and drops others while all together are too large.</summary>
    public void Used(LedgerPartition partition)
    {
        lock (_lock)
        {
            // Dropped while it was used: another may stand in its place.
            if (!_entries.TryGetValue(partition.Name, out var node) || node.Value.Partition != partition)
            {
                return;
            }

            _byUse.Remove(node);
            _byUse.AddLast(node);
            _bytes += partition.MemoryBytes - node.Value.Bytes;
            node.Value.Bytes = partition.MemoryBytes;
            while (_bytes > maxBytes && _byUse.First is { } oldest && oldest != node)
            {
                Drop(oldest);
            }
        }
    }

    private void Drop(LinkedListNode<Entry> node)
    {
        _byUse.Remove(node);
        _entries.Remove(node.Value.Partition.Name);
        _bytes -= node.Value.Bytes;
    }

    private sealed class Entry(LedgerPartition partition)
    {
        public LedgerPartition Partition => partition;

        public long Bytes { get; set; }
    }
}
