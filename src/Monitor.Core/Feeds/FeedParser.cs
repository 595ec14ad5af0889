using System.Text;
using System.Xml;

namespace Monitor.Core.Feeds;

/// <summary>
/// Reads RSS 2.0, RSS 1.0 and Atom 1.0. Entries are read one after the other, so a feed that breaks off
/// yields what stands before the break.
/// </summary>
internal static class FeedParser
{
    private const int MaxCharacters = 50_000_000;
    private const int MaxCharactersFromEntities = 100_000;
    private const int MaxDepth = 200;
    private const int MaxEntries = 5_000;

    // Feeds in windows-125x, gb18030 and the like are read by name, and .NET knows few names by itself.
    static FeedParser() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Reads the body of a feed. Never throws for what the body holds.</summary>
    /// <param name="body">The bytes as they came, at most some megabytes.</param>
    /// <param name="charset">Encoding from the HTTP header, which outranks the one in the document; <c>null</c> when there is none.</param>
    /// <param name="address">Where the body came from: relative links stand on it.</param>
    public static FeedReading Parse(ReadOnlyMemory<byte> body, string? charset, Uri address)
    {
        var feed = new FeedBuilder(address);
        try
        {
            using var reader = Open(body, charset);
            reader.MoveToContent();
            if (!FeedBuilder.IsRoot(reader))
            {
                return new FeedReading.NoFeed($"read the element <{reader.Name}>, expected <rss>, <rdf:RDF> or <feed>");
            }

            ReadElements(reader, feed);
            return feed.Build(problem: null);
        }
        catch (XmlException e)
        {
            var problem = e.Message.ReplaceLineEndings(" ");
            return feed.Count == 0 ? new FeedReading.NoFeed($"is no well-formed XML: {problem}") : feed.Build(problem);
        }
    }

    private static void ReadElements(XmlReader reader, FeedBuilder feed)
    {
        reader.Read();
        while (!reader.EOF && feed.Count < MaxEntries)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName == "channel")
            {
                reader.Read();
            }
            else if (FeedBuilder.Wants(reader))
            {
                feed.Add(BoundedElement.Read(reader, MaxDepth));
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private static XmlReader Open(ReadOnlyMemory<byte> body, string? charset)
    {
        var settings = new XmlReaderSettings
        {
            // A DOCTYPE is common in old feeds; with no resolver, nothing outside of the body is ever read.
            DtdProcessing = DtdProcessing.Parse,
            XmlResolver = null,
            MaxCharactersFromEntities = MaxCharactersFromEntities,
            MaxCharactersInDocument = MaxCharacters,
            CheckCharacters = false,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        var stream = new MemoryStream(body.ToArray(), writable: false);
        return EncodingOf(charset) is { } encoding
            ? XmlReader.Create(new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true), settings)
            : XmlReader.Create(stream, settings);
    }

    // A name that we do not know is left to the XML declaration, which is more often right.
    private static Encoding? EncodingOf(string? charset)
    {
        try
        {
            return charset is null ? null : Encoding.GetEncoding(charset);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
