using Monitor.Cli.Hosting.Blobs;

namespace Monitor.Cli.Tests.Hosting.Blobs;

public sealed class BlobPathPatternTests
{
    [Theory]
    [InlineData("articles/{name}", "a1.json", "a1.json")]
    [InlineData("articles/{name}", "2026/03/a1.json", "2026/03/a1.json")]
    [InlineData("articles/{name}.json", "a1.json", "a1")]
    [InlineData("articles/in/{name}", "in/a1", "a1")]
    public void TryMatch_ReadsThePartsOfAName(string path, string blob, string expected)
    {
        var isMatch = BlobPathPattern.Parse(path).TryMatch(blob, out var parts);

        Assert.True(isMatch);
        Assert.Equal(expected, parts!["NAME"]);
    }

    [Theory]
    [InlineData("articles/{name}.json", "a1.txt")]
    [InlineData("articles/in/{name}", "out/a1")]
    [InlineData("articles/a.json", "aXjson")]
    public void TryMatch_RefusesOtherNames(string path, string blob) =>
        Assert.False(BlobPathPattern.Parse(path).TryMatch(blob, out _));

    [Fact]
    public void TryMatch_TakesEveryBlobOfAContainer()
    {
        var pattern = BlobPathPattern.Parse("articles");

        Assert.True(pattern.TryMatch("any/thing", out _));
        Assert.Equal("articles", pattern.Container);
    }
}
