using Monitor.Core.Text.Syntax.Network;

namespace Monitor.Train.Learning;

/// <summary>The scores of heads with their gradients: every token of a sentence asks every other one, and the root.</summary>
internal sealed class HeadTrainer
{
    private const int Arc = SyntaxShape.Arc;

    public HeadTrainer(Randomness random)
    {
        Query = new DenseTrainer(random, Arc, Arc, 0.5f);
        Distance = Parameter.Normal(random, Arc * SyntaxShape.Distances, 0.05f);
        Root = Parameter.Normal(random, Arc, 0.1f);
    }

    public DenseTrainer Query { get; }

    public Parameter Distance { get; }

    public Parameter Root { get; }

    public IEnumerable<Parameter> Parameters => [Query.Weight, Query.Bias, Distance, Root];

    /// <summary>Adds the gradients of two of the four roles; returns the loss.</summary>
    public double Learn(float[] roles, float[] gradient, float[] mask, int count, IReadOnlyList<Example> examples)
    {
        var dependents = Role(roles, mask, count, 0);
        var heads = Role(roles, mask, count, 1);
        var queries = Query.Forward(dependents, count);
        var distance = new PackedMatrix(Distance.Values, Arc, SyntaxShape.Distances);
        var distances = new float[count * SyntaxShape.Distances];
        distance.Multiply(dependents, count, distances);

        var pass = new Pass(queries, heads, distances, new float[count * Arc], new float[count * Arc], new float[count * SyntaxShape.Distances]);
        var loss = 0d;
        var start = 0;
        foreach (var example in examples)
        {
            loss += LearnSentence(example, start, pass);
            start += example.Count;
        }

        var back = Query.Backward(pass.QueryGradient, count);
        Product.AddTransposed(dependents, pass.DistanceGradient, count, Arc, SyntaxShape.Distances, Distance);
        var distanceBack = new PackedMatrix(SyntaxShape.Distances, Arc);
        distanceBack.FillTransposed(Distance.Values);
        var fromDistance = new float[count * Arc];
        distanceBack.Multiply(pass.DistanceGradient, count, fromDistance);
        Elements.Add(back, fromDistance);
        AddRole(gradient, roles, mask, back, count, 0);
        AddRole(gradient, roles, mask, pass.HeadGradient, count, 1);
        return loss;
    }

    private double LearnSentence(Example example, int start, Pass pass)
    {
        var length = example.Count;

        // Root and tokens as candidates, padded to whole panels.
        var candidates = new float[(length + 1) * Arc];
        Root.Values.CopyTo(candidates, 0);
        pass.Heads.AsSpan(start * Arc, length * Arc).CopyTo(candidates.AsSpan(Arc));
        var transposed = new PackedMatrix(Arc, length + 1);
        transposed.FillTransposed(candidates);
        var width = transposed.Width;
        var scores = new float[length * width];
        var query = pass.Queries.AsSpan(start * Arc, length * Arc);
        transposed.Multiply(query, length, scores);
        var loss = 0d;
        for (var i = 0; i < length; i++)
        {
            var row = scores.AsSpan(i * width, length + 1);
            var at = (start + i) * SyntaxShape.Distances;
            for (var j = 0; j <= length; j++)
            {
                row[j] += pass.Distances[at + (j == 0 ? 0 : SyntaxShape.DistanceClass(j - 1 - i))];
            }

            row[i + 1] = -1e9f;
            loss += Elements.SoftmaxGradient(row, example.Heads[i], 1);
            for (var j = 0; j <= length; j++)
            {
                pass.DistanceGradient[at + (j == 0 ? 0 : SyntaxShape.DistanceClass(j - 1 - i))] += row[j];
            }
        }

        var padded = new float[width * Arc];
        candidates.CopyTo(padded, 0);
        new PackedMatrix(padded, width, Arc).Multiply(scores, length, pass.QueryGradient.AsSpan(start * Arc));
        var fromQuery = new float[width * Arc];
        new PackedMatrix(query, length, Arc).Multiply(Product.Transpose(scores, length, width), width, fromQuery);
        Root.Add(fromQuery.AsSpan(0, Arc));
        fromQuery.AsSpan(Arc, length * Arc).CopyTo(pass.HeadGradient.AsSpan(start * Arc));
        return loss;
    }

    private static float[] Role(float[] roles, float[] mask, int count, int role)
    {
        var result = new float[count * Arc];
        for (var i = 0; i < count; i++)
        {
            var target = result.AsSpan(i * Arc, Arc);
            roles.AsSpan((i * 4 + role) * Arc, Arc).CopyTo(target);
            Elements.Rectify(target);
            Elements.Multiply(target, mask.AsSpan((i * 4 + role) * Arc, Arc));
        }

        return result;
    }

    private static void AddRole(float[] gradient, float[] roles, float[] mask, float[] back, int count, int role)
    {
        for (var i = 0; i < count; i++)
        {
            var row = back.AsSpan(i * Arc, Arc);
            var place = (i * 4 + role) * Arc;
            Elements.Multiply(row, mask.AsSpan(place, Arc));
            Elements.RectifyGradient(row, roles.AsSpan(place, Arc));
            Elements.Add(gradient.AsSpan(place, Arc), row);
        }
    }

    /// <summary>What the sentences of one batch share.</summary>
    private sealed record Pass(float[] Queries, float[] Heads, float[] Distances, float[] QueryGradient, float[] HeadGradient, float[] DistanceGradient);
}
