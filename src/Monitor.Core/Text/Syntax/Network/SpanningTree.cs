namespace Monitor.Core.Text.Syntax.Network;

/// <summary>The maximum spanning tree of a dense directed graph, by contracting cycles. Time grows with the cube of the size at worst.</summary>
internal sealed class SpanningTree
{
    private const int None = -1;

    // Nodes are 0 (root) to count; a contracted cycle lives on in one of its nodes. An arc into a node stands at node * size + head,
    // with the two original nodes that it connects.
    private readonly int _size;
    private readonly float[] _weight;
    private readonly int[] _from;
    private readonly int[] _into;
    private readonly int[] _heads;

    private SpanningTree(ReadOnlySpan<float> scores, int count)
    {
        _size = count + 1;
        _weight = new float[_size * _size];
        _from = new int[_size * _size];
        _into = new int[_size * _size];
        _heads = new int[_size];
        _heads.AsSpan().Fill(None);
        scores.CopyTo(_weight.AsSpan(_size));
        for (var at = 0; at < _weight.Length; at++)
        {
            (_into[at], _from[at]) = Math.DivRem(at, _size);
        }
    }

    /// <summary>The head of each token: 1-based, 0 for the root; layout of <paramref name="scores"/> as in <see cref="TreeDecoder"/>.</summary>
    public static int[] Find(ReadOnlySpan<float> scores, int count)
    {
        var tree = new SpanningTree(scores[..(count * (count + 1))], count);
        tree.Contract([.. Enumerable.Range(0, count + 1)]);
        return tree._heads[1..];
    }

    private void Contract(List<int> nodes)
    {
        var best = new int[_size];
        foreach (var node in nodes)
        {
            best[node] = node == 0 ? None : BestHead(node, nodes);
        }

        var cycle = Cycle(best, nodes);
        if (cycle.Count == 0)
        {
            foreach (var node in nodes.Where(n => n != 0))
            {
                _heads[_into[node * _size + best[node]]] = _from[node * _size + best[node]];
            }

            return;
        }

        // The cycle is broken where an arc from outside gains most. For each outer node: which node of the cycle its arc would enter.
        var kept = cycle.ConvertAll(n => (Node: n, From: _from[n * _size + best[n]], Into: _into[n * _size + best[n]]));
        var outer = nodes.Except(cycle).ToList();
        var entrances = outer.ConvertAll(n => Redirect(cycle, n, best));
        Contract([.. outer, cycle[0]]);
        var entered = entrances.Find(e => _heads[e.Into] == e.From).Node;
        foreach (var arc in kept.Where(a => a.Node != entered))
        {
            _heads[arc.Into] = arc.From;
        }
    }

    private int BestHead(int node, List<int> nodes)
    {
        var best = None;
        foreach (var head in nodes)
        {
            if (head != node && (best == None || _weight[node * _size + head] > _weight[node * _size + best]))
            {
                best = head;
            }
        }

        return best;
    }

    // Replaces the arcs between an outer node and the nodes of the cycle by one in each direction, at the cycle's first node.
    private (int Node, int From, int Into) Redirect(List<int> cycle, int outer, int[] best)
    {
        var enter = cycle[0];
        var leave = cycle[0];
        var gain = float.NegativeInfinity;
        foreach (var node in cycle)
        {
            var nodeGain = _weight[node * _size + outer] - _weight[node * _size + best[node]];
            (enter, gain) = nodeGain > gain ? (node, nodeGain) : (enter, gain);
            leave = _weight[outer * _size + node] > _weight[outer * _size + leave] ? node : leave;
        }

        Move(enter * _size + outer, cycle[0] * _size + outer, gain);
        Move(outer * _size + leave, outer * _size + cycle[0], _weight[outer * _size + leave]);
        return (enter, _from[cycle[0] * _size + outer], _into[cycle[0] * _size + outer]);
    }

    private void Move(int arc, int to, float weight) => (_weight[to], _from[to], _into[to]) = (weight, _from[arc], _into[arc]);

    private static List<int> Cycle(int[] best, List<int> nodes)
    {
        var seen = new int[best.Length];
        foreach (var start in nodes)
        {
            var at = start;
            while (at > 0 && seen[at] == 0)
            {
                seen[at] = start;
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
