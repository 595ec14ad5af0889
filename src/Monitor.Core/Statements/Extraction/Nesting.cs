namespace Monitor.Core.Statements.Extraction;

/// <summary>
/// Settles overlaps inside one sentence. A report inside a report ("officials said that Keller told aides …") is kept beside the
/// outer one when it names its own speaker; a cue that claims another's speaker or repeats its content is dropped.
/// </summary>
internal static class Nesting
{
    /// <param name="found">All attributions so far.</param>
    /// <param name="first">Index of the first one of the sentence.</param>
    public static void Settle(List<Attribution> found, int first)
    {
        for (var i = found.Count - 1; i >= first; i--)
        {
            var inner = found[i];
            if (inner.Content.Count == 0)
            {
                // Kept only where a colon announces the quotation that follows.
                continue;
            }

            for (var j = first; j < found.Count; j++)
            {
                if (j != i && Repeats(inner, found[j], j < i))
                {
                    found.RemoveAt(i);
                    break;
                }
            }
        }
    }

    private static bool Repeats(Attribution inner, Attribution outer, bool outerIsEarlier)
    {
        var isSame = inner.Content.SequenceEqual(outer.Content);
        var isInside = inner.Content.All(c => outer.Content.Any(o => o.Contains(c)));
        var leansOnOuter = isInside && inner.Cue is { } cue && outer.Content.Any(o => o.Contains(cue.FirstToken))
            && inner.Speaker is { } speaker && !outer.Content.Any(o => o.Contains(speaker));
        return (isSame && outerIsEarlier) || leansOnOuter;
    }
}
