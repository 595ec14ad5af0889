using System.Text;

namespace Monitor.Core.Alerts;

/// <summary>An alert as plain text that reads well alone; nothing in it is markup.</summary>
public static class AlertPlainText
{
    /// <summary>Lines end in a line feed; the last one too.</summary>
    public static string Render(Alert alert)
    {
        var text = new StringBuilder();
        text.Append(alert.Headline).Append("\n\n");
        Append(text, "EARLIER", alert.Earlier);
        Append(text, "LATER", alert.Later);
        text.Append("WHY\n");
        foreach (var reason in alert.Reasons)
        {
            text.Append("- ").Append(reason).Append('\n');
        }

        if (alert.Explanation.Length > 0)
        {
            text.Append(alert.Explanation).Append('\n');
        }

        return text.Append("\nConfidence: ").Append(alert.Confidence)
            .Append("\nSeverity: ").Append(alert.Severity.Word())
            .Append("\nAlert ").Append(alert.Id).Append('\n').ToString();
    }

    private static void Append(StringBuilder text, string label, AlertQuote quote)
    {
        text.Append(label).Append(": ").Append(quote.Speaker).Append(", ").Append(quote.When).Append('\n');
        text.Append(Lines(quote.ToString())).Append('\n');
        if (quote.Caution is { } caution)
        {
            text.Append('(').Append(caution).Append(")\n");
        }

        text.Append(quote.Where).Append(quote.Title is null ? "" : $": {quote.Title}").Append('\n');
        text.Append(quote.Link is null ? "" : $"{quote.Link.AbsoluteUri}\n").Append('\n');
    }

    private static string Lines(string quote) => quote.ReplaceLineEndings("\n");
}
