using System.Net;
using System.Xml;
using System.Xml.Linq;
using Monitor.Core.Articles;

namespace Monitor.Core.Feeds;

/// <summary>Turns the elements of a feed into entries.</summary>
internal sealed class FeedBuilder(Uri address)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private readonly List<FeedEntry> _entries = [];
    private string? _title;

    /// <summary>Entries so far.</summary>
    public int Count => _entries.Count;

    /// <summary>Whether the reader stands on the outermost element of a feed.</summary>
    public static bool IsRoot(XmlReader reader) =>
        reader.NodeType == XmlNodeType.Element
        && (reader.LocalName == "rss" || (reader.LocalName == "RDF" && reader.NamespaceURI == Rdf.NamespaceName)
            || (reader.LocalName == "feed" && reader.NamespaceURI == Atom.NamespaceName));

    /// <summary>Whether <see cref="Add"/> has a use for the element on which the reader stands.</summary>
    public static bool Wants(XmlReader reader) =>
        reader.LocalName is "item" or "entry" || (reader.LocalName == "title" && reader.Prefix.Length == 0);

    /// <summary>Takes in an entry or the feed's title.</summary>
    public void Add(XElement element)
    {
        if (element.Name == Atom + "entry")
        {
            _entries.Add(FromAtom(element));
        }
        else if (element.Name.LocalName == "item")
        {
            _entries.Add(FromRss(element));
        }
        else if (element.Name.LocalName == "title")
        {
            _title ??= Line(Html(element));
        }
    }

    /// <summary>What was read.</summary>
    public FeedReading Build(string? problem) => new FeedReading.Feed(_title, _entries, problem);

    private FeedEntry FromRss(XElement item)
    {
        // RSS 1.0 has a namespace of its own, RSS 2.0 none (or, from some generators, one that nobody defined).
        string? Value(string name) => Text(item.Element(item.Name.Namespace + name)?.Value ?? item.Element(name)?.Value);
        var id = Value("guid") ?? Text(item.Attribute(Rdf + "about")?.Value);
        return new FeedEntry
        {
            Id = id,
            Url = Absolute(Value("link")) ?? AtomLink(item) ?? Permalink(item, id),
            Title = Line(Value("title") ?? Text(item.Element(Dc + "title")?.Value)),
            Published = FeedDates.Parse(Value("pubDate")) ?? FeedDates.Parse(item.Element(Dc + "date")?.Value),
            Summary = Paragraphs(Value("description")),
            Content = Paragraphs(Text(item.Element(Content + "encoded")?.Value)),
        };
    }

    private FeedEntry FromAtom(XElement entry) => new()
    {
        Id = Text(entry.Element(Atom + "id")?.Value),
        Url = AtomLink(entry),
        Title = Line(Html(entry.Element(Atom + "title"))),
        Published = FeedDates.Parse(entry.Element(Atom + "published")?.Value) ?? FeedDates.Parse(entry.Element(Atom + "updated")?.Value),
        Summary = Paragraphs(Html(entry.Element(Atom + "summary"))),
        Content = Paragraphs(Html(entry.Element(Atom + "content"))),
    };

    private string? AtomLink(XElement entry) => entry.Elements(Atom + "link")
        .Where(link => link.Attribute("rel") is null || link.Attribute("rel")!.Value == "alternate")
        .Select(link => Absolute(link.Attribute("href")?.Value))
        .FirstOrDefault(link => link is not null);

    // RSS 2.0: a guid is a permalink unless it says that it is none.
    private string? Permalink(XElement item, string? id) =>
        item.Element("guid")?.Attribute("isPermaLink")?.Value == "false" || FeedAddress.Parse(id) is null ? null : Absolute(id);

    private string? Absolute(string? link) =>
        !string.IsNullOrWhiteSpace(link) && Uri.TryCreate(address, link.Trim(), out var uri) && FeedAddress.Parse(uri.AbsoluteUri) is not null
            ? uri.AbsoluteUri
            : null;

    // RFC 4287 section 3.1: "text" is literal (and the default), "html" is escaped markup, "xhtml" is markup in place.
    private static string? Html(XElement? construct) => construct?.Attribute("type")?.Value.Trim().ToUpperInvariant() switch
    {
        _ when construct is null => null,
        "XHTML" => Markup(construct),
        "HTML" or "TEXT/HTML" => construct.Value,
        _ when construct.Name.Namespace != Atom => construct.Value,
        _ => WebUtility.HtmlEncode(construct.Value),
    };

    // As HTML is written: no prefixes, and no element that closes itself, which would swallow what follows.
    private static string Markup(XElement construct)
    {
        foreach (var element in construct.Descendants())
        {
            element.Name = element.Name.LocalName;
            element.RemoveAttributes();
            if (element.IsEmpty)
            {
                element.Value = "";
            }
        }

        return string.Concat(construct.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting)));
    }

    private static string? Line(string? html) => Text(html is null ? null : HtmlText.ToLine(html));

    private static string? Paragraphs(string? html) => Text(html is null ? null : HtmlText.ToParagraphs(html));

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
