namespace Monitor.Core.Text.Syntax;

/// <summary>One step in the reading of a text. Safe to use from several threads, on different documents.</summary>
public interface ITextComponent
{
    /// <summary>Layers that must be set before it runs.</summary>
    IReadOnlyList<Layer> Needs { get; }

    /// <summary>Layers that it sets.</summary>
    IReadOnlyList<Layer> Sets { get; }

    /// <summary>Reads the document and sets its layers.</summary>
    void Run(Document document);
}
