using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Monitor.Core.Alerts;

/// <summary>
/// An alert as an HTML page that mail programs show as meant: tables and inline styles only, no images, no scripts,
/// nothing loaded from elsewhere, and every word of an article escaped.
/// </summary>
public static class AlertHtml
{
    private const string Font = "font-family:'Segoe UI',Helvetica,Arial,sans-serif;";
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);   // accents stay readable
    private const string Quiet = "color:#5b6470;font-size:13px;line-height:19px;";

    /// <summary>A whole document in UTF-8 that also reads well in a browser.</summary>
    public static string Render(Alert alert) =>
        $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <meta name="color-scheme" content="light">
        <title>{Escape(alert.Headline)}</title>
        </head>
        <body style="margin:0;padding:0;background:#eef1f5;">
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#eef1f5;">
        <tr><td align="center" style="padding:24px 12px;">
        <table role="presentation" width="680" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:680px;background:#ffffff;border-top:4px solid {Colour(alert.Severity)};{Font}">
        <tr><td style="padding:24px 28px 4px 28px;{Quiet}">Severity {alert.Severity.Word()} &#183; confidence {Escape(alert.Confidence)}</td></tr>
        <tr><td style="padding:0 28px 20px 28px;font-size:23px;line-height:30px;font-weight:600;color:#17202b;">{Escape(alert.Headline)}</td></tr>
        <tr><td style="padding:0 20px;">
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
        <tr>
        {Side("Earlier", alert.Earlier)}
        {Side("Later", alert.Later)}
        </tr>
        </table>
        </td></tr>
        <tr><td style="padding:16px 28px 6px 28px;font-size:15px;line-height:21px;font-weight:600;color:#17202b;">Why these do not go together</td></tr>
        {Why(alert)}
        <tr><td style="padding:20px 28px 22px 28px;{Quiet}">Found by Monitor. Read both articles before you use it. Alert {Escape(alert.Id)}</td></tr>
        </table>
        </td></tr>
        </table>
        </body>
        </html>

        """.ReplaceLineEndings("\n");

    private static string Side(string label, AlertQuote quote) =>
        $"""
        <td width="50%" valign="top" style="padding:0 8px;{Font}">
        <div style="font-size:12px;line-height:18px;font-weight:600;letter-spacing:0.06em;text-transform:uppercase;color:#5b6470;">{label}</div>
        <div style="font-size:14px;line-height:20px;color:#17202b;"><b>{Escape(quote.Speaker)}</b><br>{Escape(quote.When)}</div>
        <div style="margin:8px 0;padding:2px 0 2px 12px;border-left:3px solid #c3cad4;font-family:Georgia,'Times New Roman',serif;font-size:17px;line-height:26px;color:#17202b;">{Words(quote)}</div>
        {Caution(quote)}<div style="{Quiet}">{Escape(quote.Where)}{Source(quote)}</div>
        </td>
        """;

    private static string Words(AlertQuote quote)
    {
        var words = new StringBuilder(quote.Opening);
        foreach (var piece in quote.Pieces)
        {
            var text = Escape(piece.Text).ReplaceLineEndings("<br>");
            words.Append(piece.IsEmphasised ? $"<b style=\"background:#ffe08a;color:#17202b;\">{text}</b>" : text);
        }

        return words.Append(quote.Closing).ToString();
    }

    private static string Caution(AlertQuote quote) =>
        quote.Caution is { } caution ? $"<div style=\"{Quiet}\"><i>{caution}</i></div>\n" : "";

    private static string Source(AlertQuote quote) => quote switch
    {
        { Link: { } link } => $"<br><a href=\"{Escape(link.AbsoluteUri)}\" style=\"color:#0b5cad;\">{Escape(quote.Title ?? "Open the article")}</a>",
        { Title: { } title } => $"<br>{Escape(title)}",
        _ => "",
    };

    private static string Why(Alert alert)
    {
        IEnumerable<string> lines = alert.Explanation.Length > 0 ? [.. alert.Reasons, alert.Explanation] : alert.Reasons;
        return string.Join('\n', lines.Select(line =>
            $"<tr><td style=\"padding:2px 28px;font-size:15px;line-height:22px;color:#17202b;\">{Escape(line)}</td></tr>"));
    }

    private static string Colour(AlertSeverity severity) => severity switch
    {
        AlertSeverity.High => "#c4262e",
        AlertSeverity.Medium => "#d98a00",
        _ => "#5b6470",
    };

    private static string Escape(string text) => Encoder.Encode(text);
}
