namespace Monitor.Storage.Ledger;

/// <summary>What was read of a segment beyond what was known.</summary>
/// <param name="Offset">Where <paramref name="Bytes"/> start in the blob, in bytes.</param>
/// <param name="Bytes">May be empty, may start with the line feed that ends a torn line.</param>
internal sealed record LedgerTail(long Offset, ReadOnlyMemory<byte> Bytes)
{
    public static LedgerTail Empty { get; } = new(0, ReadOnlyMemory<byte>.Empty);
}
