using System.Xml;
using System.Xml.Linq;

namespace Monitor.Core.Feeds;

/// <summary>
/// Builds an element from a reader, as <see cref="XNode.ReadFrom"/> does, but leaves out what nests too deep:
/// there each level costs as much as all levels above it, so one hostile entry would take minutes.
/// </summary>
internal static class BoundedElement
{
    /// <summary>Reads the element on which the reader stands and moves behind it.</summary>
    /// <param name="reader">Stands on a start tag.</param>
    /// <param name="maxDepth">Levels below the element that are kept.</param>
    /// <exception cref="XmlException">The element is not well-formed, or does not end.</exception>
    public static XElement Read(XmlReader reader, int maxDepth)
    {
        var depth = reader.Depth;
        var isEmpty = reader.IsEmptyElement;
        var root = Start(reader);
        var current = root;
        reader.Read();
        while (!isEmpty && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.Depth - depth > maxDepth)
            {
                reader.Skip();
                continue;
            }

            current = Append(reader, current);
            reader.Read();
        }

        if (!isEmpty)
        {
            reader.Read();   // the end tag
        }

        return root;
    }

    private static XElement Append(XmlReader reader, XElement current)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                var isEmpty = reader.IsEmptyElement;
                var child = Start(reader);
                current.Add(child);
                return isEmpty ? current : child;
            case XmlNodeType.EndElement:
                return current.Parent!;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                current.Add(new XText(reader.Value));
                return current;
            default:
                return current;
        }
    }

    private static XElement Start(XmlReader reader)
    {
        var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
        while (reader.MoveToNextAttribute())
        {
            element.Add(new XAttribute(XName.Get(reader.LocalName, reader.NamespaceURI), reader.Value));
        }

        reader.MoveToElement();
        return element;
    }
}
