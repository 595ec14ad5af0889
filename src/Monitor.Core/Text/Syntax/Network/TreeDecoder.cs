namespace Monitor.Core.Text.Syntax.Network;

/// <summary>Chooses the heads that form the best tree with exactly one root (Chu and Liu 1965, Edmonds 1967).</summary>
internal static class TreeDecoder
{
    /// <summary>Writes the head of each token: 1-based, 0 for the root.</summary>
    /// <param name="scores">For token <c>i</c> (0-based) the score of head <c>h</c> at <c>i * (count + 1) + h</c>. Changed by the call.</param>
    /// <param name="count">Number of tokens, at least 1.</param>
    /// <param name="heads">One place per token.</param>
    public static void Decode(Span<float> scores, int count, Span<int> heads)
    {
        for (var i = 0; i < count; i++)
        {
            scores[i * (count + 1) + i + 1] = float.NegativeInfinity;
            heads[i] = VectorMath.ArgMax(scores.Slice(i * (count + 1), count + 1));
        }

        if (IsTree(heads))
        {
            return;
        }

        // One root: the token that loses least against its best other head is the root, the others may not be.
        var root = BestRoot(scores, count, heads);
        for (var i = 0; i < count; i++)
        {
            var row = scores.Slice(i * (count + 1), count + 1);
            if (i == root)
            {
                row[1..].Fill(float.NegativeInfinity);
            }
            else
            {
                row[0] = float.NegativeInfinity;
            }
        }

        SpanningTree.Find(scores, count).CopyTo(heads);
    }

    private static int BestRoot(ReadOnlySpan<float> scores, int count, ReadOnlySpan<int> heads)
    {
        var best = 0;
        var bestMargin = float.NegativeInfinity;
        for (var i = 0; i < count; i++)
        {
            var row = scores.Slice(i * (count + 1), count + 1);
            var rival = heads[i] == 0 ? 1 + VectorMath.ArgMax(row[1..]) : heads[i];
            var margin = row[0] - row[rival];
            if (margin > bestMargin || count == 1)
            {
                (best, bestMargin) = (i, margin);
            }
        }

        return best;
    }

    private static bool IsTree(ReadOnlySpan<int> heads)
    {
        var roots = 0;
        Span<int> seen = heads.Length <= 512 ? stackalloc int[heads.Length] : new int[heads.Length];
        for (var i = 0; i < heads.Length; i++)
        {
            roots += heads[i] == 0 ? 1 : 0;
            var at = i;
            while (seen[at] == 0)
            {
                seen[at] = i + 1;
                if (heads[at] == 0)
                {
                    break;
                }

                at = heads[at] - 1;
                if (seen[at] == i + 1)
                {
                    return false;
                }
            }
        }

        return roots == 1;
    }
}
