namespace Monitor.Core.Text.Syntax;

/// <summary>One word, number or punctuation mark of a document, and what the components have found out about it.</summary>
/// <param name="span">Its characters in the document's text.</param>
public sealed class Token(TextSpan span)
{
    /// <summary>Its characters in the document's text; never empty.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>Part of speech; <see cref="PartOfSpeech.Other"/> until a tagger has run.</summary>
    public PartOfSpeech PartOfSpeech { get; internal set; } = PartOfSpeech.Other;

    /// <summary>The Penn Treebank tag, which tells forms apart: VBD (past), VBZ (third person), NNS (plural). Empty until a tagger has run.</summary>
    public string Tag { get; internal set; } = "";

    /// <summary>The dictionary form: "say" for "said", "not" for "n't". Empty until a lemmatizer has run.</summary>
    public string Lemma { get; internal set; } = "";

    /// <summary>Index of the head among the document's tokens; -1 for the root of a sentence, and until a parser has run.</summary>
    public int Head { get; internal set; } = -1;

    /// <summary>Universal Dependencies relation to the head, with its subtype ("nsubj", "nsubj:pass"); "root" for the root of a sentence. Empty until a parser has run.</summary>
    public string Relation { get; internal set; } = "";
}
