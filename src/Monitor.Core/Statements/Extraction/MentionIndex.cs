using Monitor.Core.Entities;
using Monitor.Core.Text;

namespace Monitor.Core.Statements.Extraction;

/// <summary>The mentions of an article's entities, by token.</summary>
internal sealed class MentionIndex
{
    private readonly List<Mention> _ordered;
    private readonly ILookup<int, Mention> _byEnd;

    public MentionIndex(Document document, IReadOnlyList<Entity> entities)
    {
        _ordered = [.. entities
            .SelectMany(e => e.Mentions.Select(s => ToMention(document, e, s)))
            .Where(m => m.EndToken > m.FirstToken)
            .OrderBy(m => m.FirstToken).ThenBy(m => m.EndToken)];
        _byEnd = _ordered.ToLookup(m => m.EndToken);
    }

    /// <summary>The longest mention that ends before a token; <c>null</c> when there is none.</summary>
    public Mention? EndingAt(int endToken) => _byEnd[endToken].MinBy(m => m.FirstToken);

    /// <summary>Mentions wholly inside the range, in order.</summary>
    public IEnumerable<Mention> Within(TokenRange range)
    {
        for (var i = FirstFrom(range.First); i < _ordered.Count && _ordered[i].FirstToken < range.End; i++)
        {
            if (_ordered[i].EndToken <= range.End)
            {
                yield return _ordered[i];
            }
        }
    }

    private int FirstFrom(int token)
    {
        var (low, high) = (0, _ordered.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _ordered[middle].FirstToken < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    // An analyzer of another make may cut inside a token; the token counts as a whole.
    private static Mention ToMention(Document document, Entity entity, TextSpan span)
    {
        var first = document.TokenAt(span.Start);
        if (first > 0 && document.Tokens[first - 1].End > span.Start)
        {
            first--;
        }

        return new Mention(first, document.TokenAt(span.End), entity.Id, entity.Name, entity.Kind);
    }
}
