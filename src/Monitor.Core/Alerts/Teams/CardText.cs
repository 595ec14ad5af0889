using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Monitor.Core.Alerts.Teams;

/// <summary>
/// Text of a card. Everything goes into text runs, which Teams shows as they are: only text blocks and facts read
/// Markdown. What Teams looks for in plain text too, mention tags and bare addresses, is broken by an invisible space.
/// </summary>
internal static partial class CardText
{
    private const string Invisible = "\u200B";

    /// <summary>Text that reads the same and means nothing to Teams.</summary>
    public static string Inert(string text) => Tag().Replace(Address().Replace(text, $"$0{Invisible}"), $"<{Invisible}");

    /// <summary>One run; <paramref name="style"/> holds further properties such as weight.</summary>
    public static JsonObject Run(string text, params (string Name, JsonNode Value)[] style)
    {
        var run = new JsonObject { ["type"] = "TextRun", ["text"] = Inert(text) };
        foreach (var (name, value) in style)
        {
            run[name] = value;
        }

        return run;
    }

    /// <summary>A paragraph of runs; those without text are left out.</summary>
    public static JsonObject Paragraph(params JsonObject[] runs) =>
        new() { ["type"] = "RichTextBlock", ["inlines"] = new JsonArray([.. runs.Where(run => (string)run["text"]! != "")]) };

    [GeneratedRegex("<(?=[/a-zA-Z])")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\b(?:[a-z][a-z0-9+.-]*:(?=//)|(?:mailto|tel|data|javascript):|www(?=\.))", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
