using Monitor.Core.Articles;
using Monitor.Core.Tests.Feeds;

namespace Monitor.Core.Tests.Articles;

public sealed class HtmlTextTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var c in FeedSpecs.Read<HtmlCase>("html.json"))
            {
                data.Add(c.Html, c.Expect);
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(Cases))]   // tests/specs/feeds/html.json
    public void ToParagraphs_ReadsTheFragmentsOfTheSpec(string html, string expect) =>
        Assert.Equal(expect, HtmlText.ToParagraphs(html));

    [Fact]
    public void ToParagraphs_CutsMarkupThatNestsWithoutEnd()
    {
        var html = "top" + string.Concat(Enumerable.Repeat("<div>", 50_000)) + "deep";

        Assert.Equal("top", HtmlText.ToParagraphs(html));
    }

    [Fact]
    public void ToLine_JoinsParagraphs() => Assert.Equal("One Two", HtmlText.ToLine("<p>One</p><p>Two</p>"));

    private sealed record HtmlCase(string Html, string Expect);
}
