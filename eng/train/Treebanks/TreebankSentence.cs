using Monitor.Core.Text.Syntax;
using TextSpan = Monitor.Core.Text.TextSpan;

namespace Monitor.Train.Treebanks;

/// <summary>One annotated sentence of a treebank; the lists run parallel, one entry per word.</summary>
/// <param name="Text">The sentence, its words joined as in the original.</param>
/// <param name="Spans">Where each word stands in the text.</param>
/// <param name="Lemmas">Dictionary forms.</param>
/// <param name="PartsOfSpeech">UD codes such as NOUN.</param>
/// <param name="Tags">Penn tags such as NNS.</param>
/// <param name="Heads">1-based, 0 for the root.</param>
/// <param name="Relations">With subtypes, such as nsubj:pass.</param>
internal sealed record TreebankSentence(
    string Text,
    TextSpan[] Spans,
    string[] Lemmas,
    string[] PartsOfSpeech,
    string[] Tags,
    int[] Heads,
    string[] Relations)
{
    /// <summary>The words as tokens without any findings.</summary>
    public Token[] Tokens { get; } = Array.ConvertAll(Spans, s => new Token(s));

    /// <summary>Number of words.</summary>
    public int Count => Spans.Length;

    /// <summary>A word as written.</summary>
    public string Form(int word) => Spans[word].Of(Text);
}
