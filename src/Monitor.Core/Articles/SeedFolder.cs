namespace Monitor.Core.Articles;

/// <summary>
/// Reads a folder of articles: one <c>.txt</c> file each, and <c>seeds.json</c> that says where they come from.
/// A text whose entry cannot be read is held back: taken without it, it would be kept under a wrong date for good.
/// </summary>
public sealed class SeedFolder(string folder, TimeProvider time)
{
    private readonly string _list = Path.Combine(folder, "seeds.json");

    /// <summary>Reads every article of the folder that can be read.</summary>
    public async Task<SeedArticles> ReadAsync(CancellationToken cancellation)
    {
        if (!Directory.Exists(folder))
        {
            return new SeedArticles([], [$"{folder}: there is no such folder, expected one with .txt files."]);
        }

        var list = File.Exists(_list)
            ? await SeedEntry.ReadAllAsync(_list, cancellation)
            : new ListContent<SeedEntry>([], [], [], IsReadable: true);
        if (!list.IsReadable)
        {
            return new SeedArticles([], [$"{list.Problems[0]} The texts beside it wait until it can be read."]);
        }

        List<string> problems = [.. list.Problems];
        var files = FileNames();
        var entries = ByFile(list.Entries, files, problems);
        List<Article> articles = [];
        foreach (var file in files.Except(list.Refused, StringComparer.Ordinal))
        {
            if (await ReadTextAsync(file, problems, cancellation) is { } text)
            {
                articles.Add(Create(file, text, entries.GetValueOrDefault(file)));
            }
        }

        return new SeedArticles(articles, problems);
    }

    private List<string> FileNames() =>
        [.. Directory.EnumerateFiles(folder)
            .Select(path => Path.GetFileName(path))
            .Where(name => name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)];

    private Dictionary<string, SeedEntry> ByFile(IReadOnlyList<SeedEntry> entries, List<string> files, List<string> problems)
    {
        var byFile = new Dictionary<string, SeedEntry>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (!files.Contains(entry.File, StringComparer.Ordinal))
            {
                problems.Add($"{_list}, entry \"{entry.File}\": there is no such file, expected a .txt file in {folder}.");
            }
            else if (!byFile.TryAdd(entry.File, entry))
            {
                problems.Add($"{_list}, entry \"{entry.File}\": read a second entry for this file, expected one; the first counts.");
            }
        }

        return byFile;
    }

    private async Task<string?> ReadTextAsync(string file, List<string> problems, CancellationToken cancellation)
    {
        var path = Path.Combine(folder, file);
        var (text, problem) = await Utf8File.ReadAsync(path, cancellation);
        if (!string.IsNullOrWhiteSpace(text))
        {
            return text;
        }

        problems.Add(problem ?? $"{path}: read nothing but white space, expected the text of an article.");
        return null;
    }

    private Article Create(string file, string text, SeedEntry? entry)
    {
        var now = time.GetUtcNow();
        return new Article
        {
            Id = ArticleIds.From(feedId: null, entryId: null, entry?.Url, text),
            Url = entry?.Url,
            Outlet = entry?.Outlet,
            Title = entry?.Title,
            Text = text,
            Published = entry?.Published ?? now,
            DateBasis = entry?.DateBasis ?? DateBasis.Fetched,
            Fetched = now,
            File = file,
        };
    }
}
