using System.Text.Json;
using System.Text.Json.Nodes;

namespace Monitor.Core.Alerts.Teams;

/// <summary>An alert as an Adaptive Card 1.4 in the envelope that a Teams workflow expects.</summary>
public static class TeamsCard
{
    /// <summary>Largest result in bytes of UTF-8. Teams refuses 28 KB; what the workflow adds counts too.</summary>
    public const int MaxBytes = 20_000;

    private const int MaxQuote = 3000;
    private const int MinQuote = 150;
    private const int MaxReasons = 5;

    /// <summary>The request body. Quotes that do not fit are shortened around the emphasised words, and the card says so.</summary>
    public static byte[] Render(Alert alert)
    {
        for (var maxQuote = MaxQuote; ; maxQuote /= 2)
        {
            var body = JsonSerializer.SerializeToUtf8Bytes(Envelope(alert, maxQuote), MonitorJson.Options);
            if (body.Length <= MaxBytes || maxQuote <= MinQuote)
            {
                return body;
            }
        }
    }

    private static JsonObject Envelope(Alert alert, int maxQuote) => new()
    {
        ["type"] = "message",
        ["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.card.adaptive",
            ["contentUrl"] = null,
            ["content"] = Card(alert, maxQuote),
        }),
    };

    private static JsonObject Card(Alert alert, int maxQuote)
    {
        var card = new JsonObject
        {
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["type"] = "AdaptiveCard",
            ["version"] = "1.4",
            ["fallbackText"] = CardText.Inert(alert.Headline),
            ["msteams"] = new JsonObject { ["width"] = "Full" },
            ["body"] = new JsonArray(
                CardText.Paragraph(CardText.Run(alert.Headline, ("weight", "Bolder"), ("size", "Large"))),
                CardText.Paragraph(CardText.Run($"Severity {alert.Severity.Word()} · confidence {alert.Confidence}",
                    ("color", Colour(alert.Severity)))),
                new JsonObject
                {
                    ["type"] = "ColumnSet",
                    ["columns"] = new JsonArray(Side("Earlier", alert.Earlier, maxQuote), Side("Later", alert.Later, maxQuote)),
                },
                Why(alert)),
        };
        if (Actions(alert) is { Count: > 0 } actions)
        {
            card["actions"] = actions;
        }

        return card;
    }

    private static JsonObject Side(string label, AlertQuote quote, int maxQuote)
    {
        var shown = QuoteExcerpt.Of(quote.Pieces, maxQuote);
        var items = new JsonArray(
            CardText.Paragraph(CardText.Run($"{label}, {quote.When}", ("isSubtle", true), ("size", "Small"))),
            CardText.Paragraph(CardText.Run(quote.Speaker, ("weight", "Bolder"))),
            CardText.Paragraph([CardText.Run(quote.Opening), .. shown.Select(Piece), CardText.Run(quote.Closing)]));
        if (!ReferenceEquals(shown, quote.Pieces))
        {
            items.Add(CardText.Paragraph(CardText.Run("(shortened; the article has it in full)", ("isSubtle", true), ("size", "Small"))));
        }

        if (quote.Caution is { } caution)
        {
            items.Add(CardText.Paragraph(CardText.Run($"({caution})", ("isSubtle", true), ("size", "Small"))));
        }

        items.Add(CardText.Paragraph(CardText.Run(quote.Title is null ? quote.Where : $"{quote.Where}: {quote.Title}",
            ("isSubtle", true), ("size", "Small"))));
        foreach (var item in items)
        {
            item!["spacing"] = "Small";
        }

        return new JsonObject { ["type"] = "Column", ["width"] = "stretch", ["items"] = items };
    }

    private static JsonObject Piece(QuotePiece piece) => piece.IsEmphasised
        ? CardText.Run(piece.Text, ("weight", "Bolder"), ("highlight", true))
        : CardText.Run(piece.Text);

    private static JsonObject Why(Alert alert)
    {
        List<string> lines = [.. alert.Reasons.Take(MaxReasons)];
        if (alert.Reasons.Count > MaxReasons)
        {
            lines.Add($"and {alert.Reasons.Count - MaxReasons} more reasons");
        }

        if (alert.Explanation.Length > 0)
        {
            lines.Add(alert.Explanation);
        }

        return new JsonObject
        {
            ["type"] = "Container",
            ["separator"] = true,
            ["items"] = new JsonArray([.. lines.Select(line => CardText.Paragraph(CardText.Run(line)))]),
        };
    }

    private static JsonArray Actions(Alert alert)
    {
        var actions = new JsonArray();
        AddOpen(actions, "Open the earlier article", alert.Earlier.Link);
        AddOpen(actions, "Open the later article", alert.Later.Link);
        return actions;
    }

    private static void AddOpen(JsonArray actions, string title, Uri? link)
    {
        if (link is not null)
        {
            actions.Add(new JsonObject { ["type"] = "Action.OpenUrl", ["title"] = title, ["url"] = link.AbsoluteUri });
        }
    }

    private static string Colour(AlertSeverity severity) => severity switch
    {
        AlertSeverity.High => "Attention",
        AlertSeverity.Medium => "Warning",
        _ => "Default",
    };
}
