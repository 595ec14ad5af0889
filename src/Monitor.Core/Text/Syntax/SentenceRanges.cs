namespace Monitor.Core.Text.Syntax;

/// <summary>Turns the sentences that a splitter finds in the characters into ranges of tokens.</summary>
/// <remarks>Every token ends up in exactly one sentence, whatever the splitter says: a sentence begins with the first token at or after
/// the start of each span.</remarks>
/// <param name="split">Spans in the order of the text; <c>null</c> takes each document as one sentence.</param>
public sealed class SentenceRanges(Func<string, IEnumerable<TextSpan>>? split = null) : ITextComponent
{
    /// <inheritdoc/>
    public IReadOnlyList<Layer> Needs { get; } = [Layer.Tokens];

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Sets { get; } = [Layer.Sentences];

    /// <inheritdoc/>
    public void Run(Document document)
    {
        var ranges = new List<TokenRange>();
        var tokens = document.Tokens;
        var first = 0;
        foreach (var span in split?.Invoke(document.Text) ?? [])
        {
            var next = first;
            while (next < tokens.Count && tokens[next].Span.Start < span.Start)
            {
                next++;
            }

            if (next > first)
            {
                ranges.Add(new TokenRange(first, next));
            }

            first = next;
        }

        if (first < tokens.Count)
        {
            ranges.Add(new TokenRange(first, tokens.Count));
        }

        document.Sentences = ranges;
    }
}
