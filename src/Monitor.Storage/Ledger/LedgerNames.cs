using System.Globalization;
using Monitor.Core.Contradictions;

namespace Monitor.Storage.Ledger;

/// <summary>Blob names of the ledger: a month of a key is <c>by/donald-trump/2025-08.jsonl</c>, then <c>2025-08.0002.jsonl</c> and so on.</summary>
internal static class LedgerNames
{
    private const string MonthFormat = "yyyy-MM";
    private const string Extension = ".jsonl";

    /// <summary>What the names of all months of <paramref name="key"/> start with.</summary>
    public static string Prefix(LedgerKey key) => key.Kind switch
    {
        LedgerKind.By => $"by/{key.EntityId}/",
        LedgerKind.About => $"about/{key.EntityId}/",
        _ => throw new ArgumentOutOfRangeException(nameof(key), key.Kind, "expected By or About"),
    };

    /// <param name="key">The run of partitions.</param>
    /// <param name="month">First day of the month.</param>
    /// <param name="number">1 for the blob a month starts with, 2 for the one it goes on in when that is full, ...</param>
    public static string Segment(LedgerKey key, DateOnly month, int number)
    {
        var counter = number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $".{number:0000}");
        return Prefix(key) + month.ToString(MonthFormat, CultureInfo.InvariantCulture) + counter + Extension;
    }

    /// <summary>The month a listed blob starts; <c>null</c> for a further segment and for what is none of ours.</summary>
    public static DateOnly? MonthOf(LedgerKey key, string name)
    {
        var start = Prefix(key).Length;
        return name.Length == start + MonthFormat.Length + Extension.Length && name.EndsWith(Extension, StringComparison.Ordinal)
            && DateOnly.TryParseExact(
                name.AsSpan(start, MonthFormat.Length), MonthFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? month
            : null;
    }
}
