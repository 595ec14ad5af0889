using System.Text;
using System.Text.Json.Nodes;
using Monitor.Core.Alerts;
using Monitor.Core.Alerts.Teams;
using Monitor.Core.Contradictions;

namespace Monitor.Core.Tests.Alerts.Teams;

public sealed class TeamsCardTests
{
    [Fact]
    public void Render_IsAnAdaptiveCardInTheWorkflowsEnvelope()
    {
        var message = JsonNode.Parse(TeamsCard.Render(Alert.Of(Examples.Trump())))!.AsObject();

        var attachment = message["attachments"]!.AsArray().Single()!.AsObject();
        Assert.Equal("message", (string?)message["type"]);
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)attachment["contentType"]);
        Assert.True(attachment.ContainsKey("contentUrl"));
        Assert.Null(attachment["contentUrl"]);
        Assert.Equal("AdaptiveCard", (string?)attachment["content"]!["type"]);
        Assert.Equal("1.4", (string?)attachment["content"]!["version"]);
        Assert.Equal("Donald Trump contradicts own statement on Putin and Zelensky", (string?)attachment["content"]!["fallbackText"]);
    }

    [Fact]
    public void Render_SetsTheQuotesSideBySideWithTheWordsThatClash()
    {
        var columns = Objects(Card(Examples.Trump())).Single(o => (string?)o["type"] == "ColumnSet")["columns"]!.AsArray();

        Assert.Equal(2, columns.Count);
        Assert.Contains("“I think Putin and Zelensky are getting along a little better than I thought”", Text(columns[0]!), StringComparison.Ordinal);
        Assert.Contains("“don't really get along, for obvious reasons”", Text(columns[1]!), StringComparison.Ordinal);
        Assert.Equal(["getting along", "don't really get along"],
            Objects(columns).Where(o => (bool?)o["highlight"] == true).Select(o => (string?)o["text"]));
    }

    [Fact]
    public void Render_OpensOnlyTheArticles()
    {
        var actions = Card(Examples.HarbourToll())["actions"]!.AsArray();

        Assert.Equal("https://coast.example/toll", (string?)Assert.Single(actions)!["url"]);
    }

    [Theory]
    [InlineData("[click](https://evil.example) **now** _x_ # y")]
    [InlineData("<at>Everyone</at> see www.evil.example or https://evil.example")]
    [InlineData("{{DATE(2025-01-01)}} ${x} \"quoted\" \\ back")]
    public void Render_TakesNothingFromAnArticleAsMarkup(string text)
    {
        var card = Card(Examples.WithText(text));

        // Runs are shown as they are; text blocks and facts would read Markdown.
        Assert.DoesNotContain(Objects(card), o => (string?)o["type"] is "TextBlock" or "FactSet");
        Assert.False(card["msteams"]!.AsObject().ContainsKey("entities"));
        Assert.False(card.ContainsKey("actions"));
        Assert.DoesNotContain("<at", card.ToJsonString(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("https://evil", card.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains(text, Text(card).Replace("\u200B", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('x')]
    [InlineData('"')]
    [InlineData('\u0001')]
    [InlineData('語')]
    public void Render_ShortensWhatDoesNotFitAndSaysSo(char filler)
    {
        var example = Examples.WithText(new string(filler, 100_000));
        var appearance = example.Later.Appearance with { Url = "https://news.example/" + new string('p', 1900) };
        var alert = Alert.Of(example with
        {
            Earlier = example.Earlier with { Appearance = appearance },
            Later = example.Later with { Appearance = appearance },
            Reasons = [.. Enumerable.Range(0, 30).Select(i => new Reason(ReasonKind.Antonym, $"{i}{example.Explanation}", example.Explanation))],
        });

        var body = TeamsCard.Render(alert);

        Assert.InRange(body.Length, 1, TeamsCard.MaxBytes);
        Assert.Contains("(shortened", Encoding.UTF8.GetString(body), StringComparison.Ordinal);
        Assert.Contains("and 25 more reasons", Encoding.UTF8.GetString(body), StringComparison.Ordinal);
    }

    private static JsonObject Card(Contradiction contradiction) =>
        JsonNode.Parse(TeamsCard.Render(Alert.Of(contradiction)))!["attachments"]![0]!["content"]!.AsObject();

    private static string Text(JsonNode node) =>
        string.Concat(Objects(node).Where(o => (string?)o["type"] == "TextRun").Select(o => (string?)o["text"]));

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject o => [o, .. o.SelectMany(p => Objects(p.Value))],
        JsonArray a => a.SelectMany(Objects),
        _ => [],
    };
}
