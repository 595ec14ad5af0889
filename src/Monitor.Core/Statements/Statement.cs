using Monitor.Core.Text;

namespace Monitor.Core.Statements;

/// <summary>Words that an article attributes to someone: a source (speaker), a cue ("said") and content.</summary>
public sealed record Statement
{
    /// <summary>Hash of article, speaker and quote: it stays when a revision of the article moves the quote.</summary>
    public required string Id { get; init; }

    /// <summary>Who said it.</summary>
    public required Speaker Speaker { get; init; }

    /// <summary>The content in the article, in order, without quotation marks; never empty.</summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    /// <summary>The words of attribution ("said"); <c>null</c> when there are none.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>The exact characters of <see cref="Content"/>; several spans are joined by " … ".</summary>
    public required string Quote { get; init; }

    /// <summary>The content as a sentence that stands alone, pronouns resolved where certain.</summary>
    public required string Claim { get; init; }

    /// <summary>Whose words the content is in.</summary>
    public required StatementKind Kind { get; init; }

    /// <summary>When it was said.</summary>
    public required SaidAt SaidAt { get; init; }

    /// <summary>Canonical ids of the entities the content speaks about, sorted; may be empty.</summary>
    public IReadOnlyList<string> About { get; init; } = [];

    /// <summary>Whether the content's main verb is negated.</summary>
    public bool IsNegated { get; init; }

    /// <summary>How firmly the content is asserted.</summary>
    public Modality Modality { get; init; } = Modality.Fact;

    /// <summary>The article that carries it.</summary>
    public required Appearance Appearance { get; init; }
}
