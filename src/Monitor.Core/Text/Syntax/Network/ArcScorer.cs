using System.Runtime.Intrinsics;

namespace Monitor.Core.Text.Syntax.Network;

/// <summary>Scores every pair of tokens of a sentence as head and dependent, chooses the tree, then names its relations.</summary>
internal sealed class ArcScorer
{
    private readonly DenseLayer _roles;
    private readonly DenseLayer _query;
    private readonly PackedMatrix _distance;
    private readonly float[] _rootHead;
    private readonly float[] _rootRelation;
    private readonly DenseLayer _relations;
    private readonly int _relationCount;

    /// <summary>Takes the weights of the scores.</summary>
    public ArcScorer(SyntaxWeights weights)
    {
        // Four roles of a token side by side: dependent and head for the arc, dependent and head for the relation.
        _roles = new DenseLayer(weights, "roles", SyntaxShape.Hidden, 4 * SyntaxShape.Arc);
        _query = new DenseLayer(weights, "query", SyntaxShape.Arc, SyntaxShape.Arc);
        _distance = new PackedMatrix(weights.Layer("distance.weight", SyntaxShape.Arc * SyntaxShape.Distances), SyntaxShape.Arc, SyntaxShape.Distances);
        _rootHead = weights.Layer("root.head", SyntaxShape.Arc);
        _rootRelation = weights.Layer("root.relation", SyntaxShape.Arc);
        _relations = new DenseLayer(weights, "relations", SyntaxShape.Arc, weights.Relations.Count);
        _relationCount = weights.Relations.Count;
    }

    /// <summary>Writes heads and relations for the batch in <paramref name="scratch"/>, whose rows come from the last layer.</summary>
    public void Run(SyntaxScratch scratch)
    {
        var count = scratch.Batch.Count;
        var roles = scratch.Products(count, _roles.Width);
        _roles.Run(scratch.Rows(count), count, roles, rectify: false);
        var start = 0;
        foreach (var length in scratch.Batch.Lengths)
        {
            ChooseHeads(scratch, roles.Slice(start * _roles.Width, length * _roles.Width), scratch.Heads.AsSpan(start, length));
            start += length;
        }

        NameRelations(scratch, roles);
    }

    private void ChooseHeads(SyntaxScratch scratch, ReadOnlySpan<float> roles, Span<int> chosen)
    {
        const int Arc = SyntaxShape.Arc;
        var length = chosen.Length;
        var space = scratch.More(length * (3 * Arc + SyntaxShape.Distances) + length * (length + 1));
        var dependents = space[..(length * Arc)];
        var heads = space.Slice(length * Arc, length * Arc);
        var queries = space.Slice(2 * length * Arc, length * Arc);
        var distances = space.Slice(3 * length * Arc, length * SyntaxShape.Distances);
        var scores = space[(length * (3 * Arc + SyntaxShape.Distances))..];
        for (var i = 0; i < length; i++)
        {
            Rectify(roles.Slice(i * 4 * Arc, Arc), dependents[(i * Arc)..]);
            Rectify(roles.Slice(i * 4 * Arc + Arc, Arc), heads[(i * Arc)..]);
        }

        _query.Run(dependents, length, queries, rectify: false);
        _distance.Multiply(dependents, length, distances);
        for (var i = 0; i < length; i++)
        {
            var query = queries.Slice(i * Arc, Arc);
            var row = scores.Slice(i * (length + 1), length + 1);
            var distance = distances.Slice(i * SyntaxShape.Distances, SyntaxShape.Distances);
            row[0] = VectorMath.Dot(query, _rootHead) + distance[0];
            for (var j = 0; j < length; j++)
            {
                row[j + 1] = VectorMath.Dot(query, heads.Slice(j * Arc, Arc)) + distance[SyntaxShape.DistanceClass(j - i)];
            }
        }

        TreeDecoder.Decode(scores, length, chosen);
    }

    private void NameRelations(SyntaxScratch scratch, ReadOnlySpan<float> roles)
    {
        const int Arc = SyntaxShape.Arc;
        var count = scratch.Batch.Count;
        var space = scratch.More(count * (Arc + _relations.Width));
        var hidden = space[..(count * Arc)];
        var scores = space[(count * Arc)..];
        var start = 0;
        foreach (var length in scratch.Batch.Lengths)
        {
            for (var i = start; i < start + length; i++)
            {
                var head = scratch.Heads[i] == 0 ? _rootRelation : roles.Slice((start + scratch.Heads[i] - 1) * 4 * Arc + 3 * Arc, Arc);
                var target = hidden.Slice(i * Arc, Arc);
                for (var lane = 0; lane < Arc; lane += VectorMath.Lanes)
                {
                    VectorMath.Store(VectorMath.Load(roles, (i * 4 + 2) * Arc + lane) + VectorMath.Load(head, lane), target, lane);
                }

                Rectify(target, target);
            }

            start += length;
        }

        _relations.Run(hidden, count, scores, rectify: false);
        for (var i = 0; i < count; i++)
        {
            scratch.Relations[i] = VectorMath.ArgMax(scores.Slice(i * _relations.Width, _relationCount));
        }
    }

    private static void Rectify(ReadOnlySpan<float> values, Span<float> target)
    {
        for (var i = 0; i < values.Length; i += VectorMath.Lanes)
        {
            VectorMath.Store(Vector512.Max(VectorMath.Load(values, i), Vector512<float>.Zero), target, i);
        }
    }
}
