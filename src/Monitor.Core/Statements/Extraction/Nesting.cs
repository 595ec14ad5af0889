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
        ClipAtOuter(found, first);
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

    // "Keller complained that nothing worked, officials said": the inner content ends where the outer one does.
    private static void ClipAtOuter(List<Attribution> found, int first)
    {
        for (var j = first; j < found.Count; j++)
        {
            foreach (var outer in found[j].Content)
            {
                for (var i = first; i < j; i++)
                {
                    if (found[i].Cue is { } cue && outer.Contains(cue.FirstToken) && found[i].Content.Count > 0
                        && found[i].Content[^1] is var last && last.End > outer.End && last.First < outer.End)
                    {
                        found[i].Content[^1] = last with { End = outer.End };
                    }
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
