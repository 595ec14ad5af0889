using System.Globalization;
using Monitor.Language.Tests.Fakes;

namespace Monitor.Language.Tests;

public sealed class TextChunkerTests
{
    private const string Family = "👩‍👩‍👧‍👦";

    [Fact]
    public void Split_KeepsAShortTextWhole()
    {
        var chunk = Assert.Single(TextChunker.Split("One. Two."));

        Assert.Equal((1, 0, 9, "One. Two."), (chunk.Number, chunk.Span.Start, chunk.Span.End, chunk.Text));
    }

    public static TheoryData<string> LongTexts =>
    [
        Sample.Sentences(30_000),
        new string('x', 12_000),
        string.Concat(Enumerable.Repeat("word ", 3_000)),
        string.Concat(Enumerable.Repeat(Family + "e\u0301 ", 4_000)),
        "a" + new string('\u0301', 40_000) + " b",
        string.Concat(Enumerable.Repeat("Heading\r\nNo stop\r\n", 1_000)),
    ];

    [Theory]
    [MemberData(nameof(LongTexts))]
    public void Split_LosesNothingAndStaysBelowTheLimits(string text)
    {
        var chunks = TextChunker.Split(text);

        Assert.Equal(text, string.Concat(chunks.Select(c => c.Text)));
        Assert.All(chunks, c => Assert.Equal(c.Text, c.Span.Of(text)));
        Assert.All(chunks, c => Assert.InRange(new StringInfo(c.Text).LengthInTextElements, 1, TextChunker.MaxTextElements));
        Assert.Equal(Enumerable.Range(1, chunks.Count), chunks.Select(c => c.Number));
    }

    [Fact]
    public void Split_CutsAfterASentence()
    {
        var text = Sample.Sentences(4_900) + "He said: “It is over.” " + new string('x', 90);

        var chunks = TextChunker.Split(text + " y");

        Assert.EndsWith("“It is over.” ", chunks[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Split_CutsAfterAParagraphWithoutStop()
    {
        var chunks = TextChunker.Split("Heading\r\n" + new string('x', 5_000));

        Assert.Equal("Heading\r\n", chunks[0].Text);
    }

    [Fact]
    public void Split_CutsAtASpaceWhenNoSentenceEnds()
    {
        var chunks = TextChunker.Split(new string('x', 3_000) + " " + new string('y', 3_000));

        Assert.Equal([3_001, 3_000], chunks.Select(c => c.Text.Length));
    }

    [Fact]
    public void Split_NeverCutsATextElement()
    {
        var chunks = TextChunker.Split(string.Concat(Enumerable.Repeat(Family, 2_000)));

        Assert.All(chunks, c => Assert.Equal(0, c.Text.Length % Family.Length));
        Assert.All(chunks, c => Assert.InRange(c.Text.Length, 1, TextChunker.MaxCodeUnits));
    }

    [Fact]
    public void Split_LeavesOutWhiteSpaceAndCountsItInOffsets()
    {
        var text = "One. " + new string('\n', 5_000) + "Two.";

        var chunks = TextChunker.Split(text);

        Assert.Equal("Two.", chunks[^1].Text.Trim());
        Assert.All(chunks, c => Assert.Equal(c.Text, c.Span.Of(text)));
    }
}
