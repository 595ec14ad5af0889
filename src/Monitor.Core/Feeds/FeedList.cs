using System.Text.RegularExpressions;
using Monitor.Core.Articles;

namespace Monitor.Core.Feeds;

/// <summary>Reads <c>feeds.json</c>, strictly: a faulty entry is reported and left out, the others count.</summary>
public static partial class FeedList
{
    private static readonly string[] Fields = ["id", "address", "language", "publisher", "source", "checked"];

    /// <summary>Reads the list; a file that cannot be read at all is one problem and no feeds.</summary>
    public static async Task<FeedListing> ReadAsync(string path, CancellationToken cancellation)
    {
        var content = await ListFile.ReadAsync(path, Fields, Read, cancellation);

        List<Feed> feeds = [];
        List<string> problems = [.. content.Problems];
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var feed in content.Entries)
        {
            if (ids.Add(feed.Id))
            {
                feeds.Add(feed);
            }
            else
            {
                problems.Add($"{path}, entry \"{feed.Id}\": read a second entry of this id, expected each id once; the first counts.");
            }
        }

        return new FeedListing(feeds, problems);
    }

    private static Feed Read(ListEntry entry) => new(
        Matching(entry, "id", IdShape(), "lower-case letters, digits and hyphens, at most 64"),
        ReadAddress(entry),
        Matching(entry, "language", LanguageShape(), "a language tag such as en-GB"),
        entry.Required("publisher", "the outlet's name") ?? "",
        entry.Optional("source", "where the address was found, or null"),
        entry.OptionalDay("checked"));

    private static string Matching(ListEntry entry, string field, Regex shape, string expected)
    {
        var text = entry.Required(field, expected);
        if (text is not null && !shape.IsMatch(text))
        {
            entry.Refuse(field, expected);
        }

        return text ?? "";
    }

    private static string ReadAddress(ListEntry entry)
    {
        const string Expected = "an absolute http or https address";
        var address = entry.Required("address", Expected);
        if (address is not null && FeedAddress.Parse(address) is null)
        {
            entry.Refuse("address", Expected);
        }

        return address ?? "";
    }

    // Names a blob, so nothing that a path could take amiss.
    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]{0,63}\z")]
    private static partial Regex IdShape();

    [GeneratedRegex(@"\A[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*\z")]
    private static partial Regex LanguageShape();
}
