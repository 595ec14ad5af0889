namespace Monitor.Core.Text.Syntax.Network;

/// <summary>The maximum spanning tree of a dense directed graph, by contracting cycles.</summary>
internal static class SpanningTree
{
    /// <summary>The head of each token: 1-based, 0 for the root; layout of <paramref name="scores"/> as in <see cref="TreeDecoder"/>.</summary>
    public static int[] Find(ReadOnlySpan<float> scores, int count)
    {
        // Nodes are 0 (root) to count; a contracted cycle lives on in one of its nodes.
        var size = count + 1;
        var weight = new float[size * size];
        var from = new int[size * size];
        var into = new int[size * size];
        for (var dependent = 1; dependent < size; dependent++)
        {
            for (var head = 0; head < size; head++)
            {
                var at = dependent * size + head;
                weight[at] = head == dependent ? float.NegativeInfinity : scores[(dependent - 1) * size + head];
                (from[at], into[at]) = (head, dependent);
            }
        }

        var heads = new int[size];
        heads.AsSpan().Fill(-1);
        Contract(weight, from, into, [.. Enumerable.Range(0, size)], size, heads);
        return heads[1..];
    }

    private static void Contract(float[] weight, int[] from, int[] into, List<int> nodes, int size, int[] heads)
    {
        var best = new int[size];
        foreach (var node in nodes)
        {
            best[node] = node == 0 ? -1 : nodes.Where(n => n != node).MaxBy(n => weight[node * size + n]);
        }

        var cycle = Cycle(best, nodes);
        if (cycle.Count == 0)
        {
            foreach (var node in nodes.Where(n => n != 0))
            {
                heads[into[node * size + best[node]]] = from[node * size + best[node]];
            }

            return;
        }

        // Break the cycle where the arc from outside gains most; remember what each choice would mean.
        var keeper = cycle[0];
        var inside = cycle.ToHashSet();
        var rest = nodes.Where(n => !inside.Contains(n)).ToList();
        var kept = cycle.Select(n => (Head: from[n * size + best[n]], Dependent: into[n * size + best[n]], Node: n)).ToList();
        var entrance = new int[size];
        foreach (var node in rest)
        {
            var enter = cycle.MaxBy(c => weight[c * size + node] - weight[c * size + best[c]]);
            var leave = cycle.MaxBy(c => weight[node * size + c]);
            var gain = weight[enter * size + node] - weight[enter * size + best[enter]];
            entrance[node] = enter;
            (from[keeper * size + node], into[keeper * size + node]) = (from[enter * size + node], into[enter * size + node]);
            weight[keeper * size + node] = gain;
            (from[node * size + keeper], into[node * size + keeper]) = (from[node * size + leave], into[node * size + leave]);
            weight[node * size + keeper] = weight[node * size + leave];
        }

        var entered = rest.ToDictionary(n => (From: from[keeper * size + n], Into: into[keeper * size + n]), n => entrance[n]);
        rest.Add(keeper);
        Contract(weight, from, into, rest, size, heads);
        var broken = entered.First(e => heads[e.Key.Into] == e.Key.From).Value;
        foreach (var (head, dependent, _) in kept.Where(k => k.Node != broken))
        {
            heads[dependent] = head;
        }
    }

    private static List<int> Cycle(int[] best, List<int> nodes)
    {
        var seen = new Dictionary<int, int>();
        foreach (var start in nodes)
        {
            var at = start;
            while (at > 0 && seen.TryAdd(at, start))
            {
                at = best[at];
            }

            if (at > 0 && seen[at] == start)
            {
                var cycle = new List<int> { at };
                for (var next = best[at]; next != at; next = best[next])
                {
                    cycle.Add(next);
                }

                return cycle;
            }
        }

        return [];
    }
}
