namespace Monitor.Core.Articles;

/// <summary>What <c>seeds.json</c> tells about one file of its folder.</summary>
/// <param name="File">Name of the file, without a folder.</param>
/// <param name="Outlet">Who published it; <c>null</c> when unknown.</param>
/// <param name="Title">Headline; <c>null</c> when unknown.</param>
/// <param name="Url">Where people can read it; <c>null</c> when unknown.</param>
/// <param name="Published">UTC; <c>null</c> when the operator does not know.</param>
/// <param name="DateBasis">How <paramref name="Published"/> is known; <see cref="DateBasis.Fetched"/> goes with <c>null</c>.</param>
internal sealed record SeedEntry(
    string File, string? Outlet, string? Title, string? Url, DateTimeOffset? Published, DateBasis DateBasis)
{
    private static readonly string[] Fields = ["file", "outlet", "title", "url", "published", "dateBasis"];

    /// <summary>Reads every entry of the list.</summary>
    public static Task<ListContent<SeedEntry>> ReadAllAsync(string path, CancellationToken cancellation) =>
        ListFile.ReadAsync(path, Fields, Read, cancellation);

    private static SeedEntry Read(ListEntry entry)
    {
        var published = entry.OptionalTime("published");
        var basis = ReadBasis(entry);
        return new SeedEntry(
            entry.Required("file", "the name of a .txt file in the same folder") ?? "",
            entry.Optional("outlet", "a name or null"),
            entry.Optional("title", "a headline or null"),
            ReadUrl(entry),
            published,
            published is null ? DateBasis.Fetched : basis);
    }

    private static string? ReadUrl(ListEntry entry)
    {
        const string Expected = "an absolute http or https address, or null";
        return entry.Optional("url", Expected) is not { } url ? null
            : Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? url
            : entry.Refuse("url", Expected);
    }

    private static DateBasis ReadBasis(ListEntry entry)
    {
        const string Expected = "\"stated\" or \"inferred\"";
        switch (entry.Optional("dateBasis", Expected))
        {
            case null or "stated":
                return DateBasis.Stated;
            case "inferred":
                return DateBasis.Inferred;
            default:
                entry.Refuse("dateBasis", Expected);
                return DateBasis.Stated;
        }
    }
}
