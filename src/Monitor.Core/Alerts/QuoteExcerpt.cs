namespace Monitor.Core.Alerts;

/// <summary>The part of a long quote that is shown where space is short, chosen so that the emphasised words are in it.</summary>
internal static class QuoteExcerpt
{
    /// <summary>At most <paramref name="maxCharacters"/> of the pieces' characters, plus "…" where something was left out.</summary>
    public static IReadOnlyList<QuotePiece> Of(IReadOnlyList<QuotePiece> pieces, int maxCharacters)
    {
        var length = pieces.Sum(p => p.Text.Length);
        if (length <= maxCharacters)
        {
            return pieces;
        }

        var start = StartOf(pieces, length, maxCharacters);
        var end = Math.Min(length, start + maxCharacters);
        List<QuotePiece> shown = start > 0 ? [new QuotePiece("… ", false)] : [];
        var at = 0;
        foreach (var piece in pieces)
        {
            var from = Math.Clamp(start - at, 0, piece.Text.Length);
            var to = Math.Clamp(end - at, 0, piece.Text.Length);
            at += piece.Text.Length;
            if (Whole(piece.Text, from, to) is { Length: > 0 } text)
            {
                shown.Add(piece with { Text = text });
            }
        }

        return end < length ? [.. shown, new QuotePiece(" …", false)] : shown;
    }

    private static int StartOf(IReadOnlyList<QuotePiece> pieces, int length, int maxCharacters)
    {
        var before = pieces.TakeWhile(p => !p.IsEmphasised).Sum(p => p.Text.Length);
        var first = pieces.FirstOrDefault(p => p.IsEmphasised);
        return first is null || before + first.Text.Length <= maxCharacters ? 0
            : Math.Min(before - Math.Min(before, maxCharacters / 4), length - maxCharacters);
    }

    // Half a surrogate pair is not a character.
    private static string Whole(string text, int from, int to)
    {
        from += from > 0 && from < text.Length && char.IsLowSurrogate(text[from]) ? 1 : 0;
        to -= to > from && to < text.Length && char.IsHighSurrogate(text[to - 1]) ? 1 : 0;
        return to > from ? text[from..to] : "";
    }
}
