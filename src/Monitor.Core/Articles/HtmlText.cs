using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Monitor.Core.Articles;

/// <summary>The words of an HTML fragment as a reader sees them: one line for each paragraph, nothing re-quoted.</summary>
internal static class HtmlText
{
    // A tree builder's work grows with the square of the depth: 5,000 tags cost some tenths of a second at worst.
    private const int MaxTags = 5_000;
    private const int MaxCharacters = 500_000;

    private static readonly HashSet<string> Unseen = new(StringComparer.OrdinalIgnoreCase)
    {
        "audio", "button", "canvas", "form", "head", "iframe", "math", "noscript", "object", "script", "select",
        "style", "svg", "template", "textarea", "video",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "body", "br", "caption", "dd", "details", "div", "dl", "dt", "figcaption",
        "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre",
        "section", "summary", "table", "td", "th", "tr", "ul",
    };

    /// <summary>Paragraphs separated by one line feed; empty when nothing is to be seen.</summary>
    /// <param name="html">Markup, or plain text. What is beyond 500,000 characters, or 5,000 tags, is cut off.</param>
    public static string ToParagraphs(string html)
    {
        if (html.AsSpan().IndexOfAny('<', '&') < 0)
        {
            return Lines(html);
        }

        var fragment = html[..BoundedLength(html)];
        using var document = new HtmlParser().ParseDocument(fragment);
        var text = new StringBuilder(fragment.Length);
        Append(text, document.Body!);
        return Lines(text.ToString());
    }

    /// <summary>The same in one line: for titles.</summary>
    public static string ToLine(string html) => ToParagraphs(html).Replace('\n', ' ');

    private static int BoundedLength(string html)
    {
        var limit = Math.Min(html.Length, MaxCharacters);
        var tags = 0;
        for (var i = html.IndexOf('<', 0, limit); i >= 0; i = html.IndexOf('<', i + 1, limit - i - 1))
        {
            if (++tags > MaxTags)
            {
                return i;
            }
        }

        return limit;
    }

    // A loop, not a recursion: markup may nest deeper than the stack.
    private static void Append(StringBuilder text, INode root)
    {
        for (var node = root.FirstChild; node is not null; node = Next(text, node, root))
        {
            if (node is IText words)
            {
                AppendCollapsed(text, words.Data);
            }
            else if (node is IElement { LocalName: var name } && !Unseen.Contains(name))
            {
                text.Append(Blocks.Contains(name) ? "\n" : name == "q" ? "“" : "");
            }
        }
    }

    private static INode? Next(StringBuilder text, INode node, INode root)
    {
        if (node.FirstChild is { } child && !(node is IElement element && Unseen.Contains(element.LocalName)))
        {
            return child;
        }

        for (var at = node; at != root; at = at.Parent!)
        {
            if (at is IElement { LocalName: var name } && !Unseen.Contains(name))
            {
                text.Append(Blocks.Contains(name) ? "\n" : name == "q" ? "”" : "");
            }

            if (at.NextSibling is { } sibling)
            {
                return sibling;
            }
        }

        return null;
    }

    // HTML's white space only: a no-break space is a character of the text.
    private static void AppendCollapsed(StringBuilder text, string words)
    {
        foreach (var c in words)
        {
            var shown = c is ' ' or '\t' or '\n' or '\r' or '\f' ? ' ' : c;
            if (shown != ' ' || (text.Length > 0 && text[^1] is not (' ' or '\n')))
            {
                text.Append(shown);
            }
        }
    }

    private static string Lines(string text) =>
        string.Join('\n', text.Split('\n').Select(line => line.Trim(' ', '\t', '\r', '\f')).Where(line => line.Length > 0));
}
