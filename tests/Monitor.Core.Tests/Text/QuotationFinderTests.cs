using Monitor.Core.Text;

namespace Monitor.Core.Tests.Text;

public class QuotationFinderTests
{
    [Theory]
    [InlineData("a \"b c\" d", "b c")]
    [InlineData("a “b c” d", "b c")]
    [InlineData("a «b c” d", "b c")]
    [InlineData("a “b c» d", "b c")]
    [InlineData("”b c” d", "b c")]
    [InlineData("said that\"b c.\"", "b c.")]
    [InlineData("a ''b c'' d", "b c")]
    [InlineData("“b ‘c’ d” e", "b ‘c’ d")]
    [InlineData("“b “c” d” e", "b “c” d")]
    [InlineData("‘b c,’ said d", "b c,")]
    [InlineData("the dogs’ tails", "")]
    [InlineData("6'2\" tall", "")]
    [InlineData("“a” and “b”", "a|b")]
    public void Find_ReadsDirtyMarks(string text, string expected)
    {
        var found = QuotationFinder.Find(text, ParagraphSplitter.Split(text));

        Assert.Equal(expected, string.Join('|', found.Select(q => q.Inner.Of(text))));
    }

    [Fact]
    public void Find_EndsAnOpenQuotationWithItsParagraph()
    {
        const string text = "“a b\nc d";

        var found = Assert.Single(QuotationFinder.Find(text, ParagraphSplitter.Split(text)));

        Assert.False(found.IsClosed);
        Assert.Equal("a b", found.Inner.Of(text));
    }
}
