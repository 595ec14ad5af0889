using AngleSharp.Html.Parser;
using Monitor.Core.Alerts;

namespace Monitor.Core.Tests.Alerts;

public sealed class AlertHtmlTests
{
    [Fact]
    public void Render_ShowsBothQuotesWithTheWordsThatClash()
    {
        var page = new HtmlParser().ParseDocument(AlertHtml.Render(Alert.Of(Examples.Trump())));

        Assert.Contains("“I think Putin and Zelensky are getting along a little better than I thought”", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("“don't really get along, for obvious reasons”", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal(["getting along", "don't really get along"],
            page.QuerySelectorAll("b[style]").Select(b => b.TextContent));
        Assert.All(page.QuerySelectorAll("a"), a => Assert.Equal("https://www.unian.example/trump-putin", a.GetAttribute("href")));
    }

    [Theory]
    [InlineData("<script>alert(1)</script><img src=x onerror=alert(1)><a href=https://evil.example>x</a>")]
    [InlineData("\"><iframe src=https://evil.example></iframe>")]
    [InlineData("</td></tr></table><style>*{display:none}</style>")]
    public void Render_TakesNothingFromAnArticleAsMarkup(string text)
    {
        var page = new HtmlParser().ParseDocument(AlertHtml.Render(Alert.Of(Examples.WithText(text))));

        Assert.Empty(page.QuerySelectorAll("script,img,iframe,style,a"));
        Assert.Contains(text, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.Ordinal));
    }
}
