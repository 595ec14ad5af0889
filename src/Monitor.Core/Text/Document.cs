namespace Monitor.Core.Text;

/// <summary>An article's text with its parts marked. Everything is a span over the original characters; nothing is copied or cleaned.</summary>
internal sealed class Document
{
    private readonly int[] _quotationOfToken;

    private Document(string text)
    {
        Text = text;
        Tokens = Tokenizer.Tokenize(text);
        Paragraphs = ParagraphSplitter.Split(text);
        Quotations = QuotationFinder.Find(text, Paragraphs);
        Sentences = SentenceSplitter.Split(Tokens, Paragraphs, Quotations);
        _quotationOfToken = AssignQuotations(Tokens, Quotations);
    }

    public string Text { get; }

    public IReadOnlyList<Token> Tokens { get; }

    public IReadOnlyList<TextSpan> Paragraphs { get; }

    public IReadOnlyList<Quotation> Quotations { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    public static Document Parse(string text) => new(text);

    /// <summary>Index of the quotation the token is in, marks included; -1 for the narrator's words.</summary>
    public int QuotationOf(int token) => _quotationOfToken[token];

    /// <summary>From the start of one token to the end of another, which is included.</summary>
    public TextSpan SpanOf(int first, int last) => new(Tokens[first].Start, Tokens[last].End);

    /// <summary>Index of the first token that starts at or after the offset; the number of tokens when there is none.</summary>
    public int TokenAt(int offset)
    {
        var (low, high) = (0, Tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Tokens[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static int[] AssignQuotations(IReadOnlyList<Token> tokens, IReadOnlyList<Quotation> quotations)
    {
        var assigned = new int[tokens.Count];
        var quotation = 0;
        for (var t = 0; t < tokens.Count; t++)
        {
            while (quotation < quotations.Count && quotations[quotation].Outer.End <= tokens[t].Start)
            {
                quotation++;
            }

            assigned[t] = quotation < quotations.Count && quotations[quotation].Outer.Start <= tokens[t].Start ? quotation : -1;
        }

        return assigned;
    }
}
