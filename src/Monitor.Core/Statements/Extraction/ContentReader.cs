using Monitor.Core.Text;

namespace Monitor.Core.Statements.Extraction;

/// <summary>Turns the tokens of a content into spans and tells in whose words it is.</summary>
internal sealed class ContentReader(Document document)
{
    private const double MostlyQuoted = 0.9;

    /// <summary>Spans without the marks at their ends; a range of several quotations gives one span for each.</summary>
    public IReadOnlyList<TextSpan> ReadSpans(IReadOnlyList<TokenRange> content)
    {
        var spans = new List<TextSpan>();
        foreach (var range in content.OrderBy(r => r.First))
        {
            AddSpans(range, spans);
        }

        return spans;
    }

    public StatementKind KindOf(IReadOnlyList<TokenRange> content)
    {
        var (quoted, all) = (0, 0);
        foreach (var t in content.SelectMany(r => Enumerable.Range(r.First, r.Length)).Where(t => document.Tokens[t].Kind != TokenKind.Mark))
        {
            all += document.Tokens[t].Text.Length;
            quoted += document.QuotationOf(t) >= 0 ? document.Tokens[t].Text.Length : 0;
        }

        return quoted == 0 ? StatementKind.Indirect : quoted >= MostlyQuoted * all ? StatementKind.Direct : StatementKind.Mixed;
    }

    private void AddSpans(TokenRange range, List<TextSpan> spans)
    {
        var quotation = document.QuotationOf(range.First);
        if (quotation >= 0 && Enumerable.Range(range.First, range.Length).All(t => document.QuotationOf(t) >= 0))
        {
            for (var q = quotation; q <= document.QuotationOf(range.End - 1); q++)
            {
                Add(document.Quotations[q].Inner, spans);
            }

            return;
        }

        Add(document.SpanOf(range.First, range.End - 1), spans);
    }

    private void Add(TextSpan span, List<TextSpan> spans)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(document.Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(document.Text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            spans.Add(new TextSpan(start, end));
        }
    }
}
