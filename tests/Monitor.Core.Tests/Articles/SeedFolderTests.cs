using Microsoft.Extensions.Time.Testing;
using Monitor.Core.Articles;

namespace Monitor.Core.Tests.Articles;

public sealed class SeedFolderTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ReadAsync_TakesWhatTheEntrySays()
    {
        _folder.Write("a.txt", "Text.");
        _folder.Write("seeds.json", """
            [{ "file": "a.txt", "outlet": "Example", "title": "Head", "url": "https://news.example/a", "published": "2025-08-22", "dateBasis": "inferred" }]
            """);

        var seeds = await ReadAsync();

        Assert.Empty(seeds.Problems);
        Assert.Equal(
            new Article
            {
                Id = ArticleIds.From(null, null, "https://news.example/a", "Text."),
                File = "a.txt",
                Outlet = "Example",
                Title = "Head",
                Url = "https://news.example/a",
                Text = "Text.",
                Published = new DateTimeOffset(2025, 8, 22, 0, 0, 0, TimeSpan.Zero),
                DateBasis = DateBasis.Inferred,
                Fetched = Now,
            },
            Assert.Single(seeds.Articles));
    }

    [Fact]
    public async Task ReadAsync_TakesATextWithoutAnEntryWithTheTimeItIsRead()
    {
        _folder.Write("a.txt", "Text.");

        var article = Assert.Single((await ReadAsync()).Articles);

        Assert.Equal((Now, DateBasis.Fetched, (string?)null), (article.Published, article.DateBasis, article.Outlet));
        Assert.Equal(ArticleIds.From(null, null, null, "Text."), article.Id);
    }

    [Fact]
    public async Task ReadAsync_KeepsTheTextAsItIsButForTheByteOrderMark()
    {
        _folder.Write("a.txt", [0xEF, 0xBB, 0xBF, .. "  «A,” Â\r\n\tb \n"u8]);

        var article = Assert.Single((await ReadAsync()).Articles);

        Assert.Equal("  «A,” Â\r\n\tb \n", article.Text);
    }

    [Fact]
    public async Task ReadAsync_ReadsAStatedTimeInItsZone()
    {
        _folder.Write("a.txt", "Text.");
        _folder.Write("seeds.json", """[{ "file": "a.txt", "published": "2025-08-22T01:30:00+02:00", "dateBasis": "stated" }]""");

        var article = Assert.Single((await ReadAsync()).Articles);

        Assert.Equal(new DateTimeOffset(2025, 8, 21, 23, 30, 0, TimeSpan.Zero), article.Published);
        Assert.Equal((TimeSpan.Zero, DateBasis.Stated), (article.Published.Offset, article.DateBasis));
    }

    [Theory]
    [InlineData("""[{ "file": "bad.txt", "published": "March" }]""", """
        , entry "bad.txt": "published" is "March", expected a date of 1900 or later such as 2026-03-01, or a time such as 2026-03-01T14:30:00Z.
        """)]
    [InlineData("""[{ "file": "bad.txt", "outlett": "x" }]""", """
        , entry "bad.txt": has an unknown field "outlett", expected only file, outlet, title, url, published, dateBasis.
        """)]
    [InlineData("""[{ "file": "bad.txt", "url": "ftp://x/" }]""", """
        , entry "bad.txt": "url" is "ftp://x/", expected an absolute http or https address, or null.
        """)]
    [InlineData("""[{ "file": "bad.txt", "published": "2026-03-01", "dateBasis": "guessed" }]""", """
        , entry "bad.txt": "dateBasis" is "guessed", expected "stated" or "inferred".
        """)]
    [InlineData("""[{ "file": "bad.txt", "title": 7 }]""", """
        , entry "bad.txt": "title" is 7, expected a headline or null.
        """)]
    public async Task ReadAsync_HoldsBackOnlyTheTextOfABadEntry(string list, string problem)
    {
        _folder.Write("bad.txt", "Its date would be wrong.");
        _folder.Write("good.txt", "Text.");
        var path = _folder.Write("seeds.json", list);

        var seeds = await ReadAsync();

        Assert.Equal(["good.txt"], seeds.Articles.Select(a => a.File));
        Assert.Equal([path + problem.Trim()], seeds.Problems);
    }

    [Theory]
    [InlineData("""[{ "file": "gone.txt" }]""", "entry \"gone.txt\": there is no such file")]
    [InlineData("""[{ "file": "../a.txt" }]""", "entry \"../a.txt\": there is no such file")]
    [InlineData("""[{ "outlet": "x" }]""", "entry 1: \"file\" is missing, expected the name of a .txt file")]
    [InlineData("""["a.txt"]""", "entry 1: read a JSON text, expected an object")]
    [InlineData("""[{ "file": "a.txt" }, { "file": "a.txt" }]""", "entry \"a.txt\": read a second entry for this file")]
    public async Task ReadAsync_ReportsAnEntryThatFitsNoFile(string list, string problem)
    {
        _folder.Write("a.txt", "Text.");
        _folder.Write("seeds.json", list);

        var seeds = await ReadAsync();

        Assert.Contains(problem, Assert.Single(seeds.Problems), StringComparison.Ordinal);
        Assert.Equal(["a.txt"], seeds.Articles.Select(a => a.File));
    }

    [Fact]
    public async Task ReadAsync_SaysWhereTheListBreaksAndHoldsTheTextsBack()
    {
        _folder.Write("a.txt", "Its date would be wrong.");
        var path = _folder.Write("seeds.json", "[\n  { \"file\": \"a.txt\" },\n  oops ]");

        var seeds = await ReadAsync();

        Assert.Empty(seeds.Articles);
        Assert.StartsWith($"{path}, line 3, byte 3: is no JSON (", Assert.Single(seeds.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_PassesOverFilesThatAreNoText()
    {
        var latin = _folder.Write("latin.txt", [0x41, 0xE4, 0x20]);
        var empty = _folder.Write("empty.txt", " \n");
        _folder.Write("good.txt", "Text.");

        var seeds = await ReadAsync();

        Assert.Equal(["good.txt"], seeds.Articles.Select(a => a.File));
        Assert.Equal(
            [$"{empty}: read nothing but white space, expected the text of an article.", $"{latin}: read the byte E4 at offset 1, expected UTF-8 text."],
            seeds.Problems);
    }

    [Fact]
    public async Task ReadAsync_PassesOverAFileThatCannotBeOpened()
    {
        var path = _folder.Write("locked.txt", "Text.");
        _folder.Write("open.txt", "Text 2.");
        using var locked = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var seeds = await ReadAsync();

        Assert.Equal(["open.txt"], seeds.Articles.Select(a => a.File));
        Assert.StartsWith($"{path}: cannot be read (", Assert.Single(seeds.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_SaysThatThereIsNoFolder()
    {
        var seeds = await new SeedFolder("no-such-folder", new FakeTimeProvider(Now)).ReadAsync(CancellationToken.None);

        Assert.Equal(["no-such-folder: there is no such folder, expected one with .txt files."], seeds.Problems);
    }

    private Task<SeedArticles> ReadAsync() =>
        new SeedFolder(_folder.Path, new FakeTimeProvider(Now)).ReadAsync(CancellationToken.None);
}
