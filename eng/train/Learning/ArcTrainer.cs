using Monitor.Core.Text.Syntax.Network;

namespace Monitor.Train.Learning;

/// <summary>The scores of heads and relations (see <see cref="ArcScorer"/>) with their gradients.</summary>
internal sealed class ArcTrainer
{
    private const int Arc = SyntaxShape.Arc;

    private readonly Randomness _random;
    private readonly LearningOptions _options;
    private readonly int _relationCount;
    private readonly int _relationWidth;

    public ArcTrainer(Randomness random, LearningOptions options, int relationCount)
    {
        (_random, _options, _relationCount) = (random, options, relationCount);
        _relationWidth = SyntaxShape.Padded(relationCount);
        Roles = new DenseTrainer(random, SyntaxShape.Hidden, 4 * Arc, 1.4f);
        Query = new DenseTrainer(random, Arc, Arc, 0.5f);
        Distance = Parameter.Normal(random, Arc * SyntaxShape.Distances, 0.05f);
        RootHead = Parameter.Normal(random, Arc, 0.1f);
        RootRelation = Parameter.Normal(random, Arc, 0.1f);
        Relations = new DenseTrainer(random, Arc, _relationWidth, 1f);
    }

    public DenseTrainer Roles { get; }

    public DenseTrainer Query { get; }

    public Parameter Distance { get; }

    public Parameter RootHead { get; }

    public Parameter RootRelation { get; }

    public DenseTrainer Relations { get; }

    public IEnumerable<Parameter> Parameters =>
        [Roles.Weight, Roles.Bias, Query.Weight, Query.Bias, Distance, RootHead, RootRelation, Relations.Weight, Relations.Bias];

    /// <summary>Adds all gradients of this batch; returns the gradient of <paramref name="rows"/> and the loss.</summary>
    public (float[] Gradient, double Loss) Learn(float[] rows, int count, IReadOnlyList<Example> examples)
    {
        var roles = Roles.Forward(rows, count);
        var mask = new float[roles.Length];
        _random.FillMask(mask, _options.HiddenDropout);
        var gradient = new float[roles.Length];
        var loss = LearnRelations(roles, gradient, count, examples);
        loss += LearnHeads(roles, gradient, mask, count, examples);
        return (Roles.Backward(gradient, count), loss);
    }

    private double LearnRelations(float[] roles, float[] gradient, int count, IReadOnlyList<Example> examples)
    {
        var hidden = new float[count * Arc];
        var heads = new int[count];
        ForEachToken(examples, (example, start, i) =>
        {
            heads[start + i] = example.Heads[i] == 0 ? -1 : start + example.Heads[i] - 1;
            var target = hidden.AsSpan((start + i) * Arc, Arc);
            roles.AsSpan(((start + i) * 4 + 2) * Arc, Arc).CopyTo(target);
            Elements.Add(target, heads[start + i] < 0 ? RootRelation.Values : roles.AsSpan((heads[start + i] * 4 + 3) * Arc, Arc));
        });
        Elements.Rectify(hidden);
        var hiddenMask = new float[count * Arc];
        _random.FillMask(hiddenMask, _options.HiddenDropout);
        var dropped = Elements.Times(hidden, hiddenMask);
        var scores = Relations.Forward(dropped, count);
        var loss = 0d;
        ForEachToken(examples, (example, start, i) =>
        {
            var row = scores.AsSpan((start + i) * _relationWidth, _relationWidth);
            row[_relationCount..].Clear();
            loss += Elements.SoftmaxGradient(row[.._relationCount], example.Relations[i], 1);
        });
        var back = Relations.Backward(scores, count);
        Elements.Multiply(back, hiddenMask);
        Elements.RectifyGradient(back, hidden);
        for (var token = 0; token < count; token++)
        {
            var row = back.AsSpan(token * Arc, Arc);
            Elements.Add(gradient.AsSpan((token * 4 + 2) * Arc, Arc), row);
            if (heads[token] < 0)
            {
                RootRelation.Add(row);
            }
            else
            {
                Elements.Add(gradient.AsSpan((heads[token] * 4 + 3) * Arc, Arc), row);
            }
        }

        return loss;
    }

    private double LearnHeads(float[] roles, float[] gradient, float[] mask, int count, IReadOnlyList<Example> examples)
    {
        var dependents = Role(roles, mask, count, 0);
        var heads = Role(roles, mask, count, 1);
        var queries = Query.Forward(dependents, count);
        var distance = new PackedMatrix(Distance.Values, Arc, SyntaxShape.Distances);
        var distances = new float[count * SyntaxShape.Distances];
        distance.Multiply(dependents, count, distances);

        var queryGradient = new float[count * Arc];
        var headGradient = new float[count * Arc];
        var distanceGradient = new float[count * SyntaxShape.Distances];
        var loss = 0d;
        var start = 0;
        foreach (var example in examples)
        {
            loss += LearnSentence(example, start, queries, heads, distances, queryGradient, headGradient, distanceGradient);
            start += example.Count;
        }

        var back = Query.Backward(queryGradient, count);
        Product.AddTransposed(dependents, distanceGradient, count, Arc, SyntaxShape.Distances, Distance);
        var distanceBack = new PackedMatrix(SyntaxShape.Distances, Arc);
        distanceBack.FillTransposed(Distance.Values);
        var fromDistance = new float[count * Arc];
        distanceBack.Multiply(distanceGradient, count, fromDistance);
        Elements.Add(back, fromDistance);
        AddRole(gradient, roles, mask, back, count, 0);
        AddRole(gradient, roles, mask, headGradient, count, 1);
        return loss;
    }

    private double LearnSentence(Example example, int start, float[] queries, float[] heads, float[] distances, float[] queryGradient, float[] headGradient, float[] distanceGradient)
    {
        var length = example.Count;

        // Root and tokens as candidates, padded to whole panels.
        var candidates = new float[(length + 1) * Arc];
        RootHead.Values.CopyTo(candidates, 0);
        heads.AsSpan(start * Arc, length * Arc).CopyTo(candidates.AsSpan(Arc));
        var transposed = new PackedMatrix(Arc, length + 1);
        transposed.FillTransposed(candidates);
        var width = transposed.Width;
        var scores = new float[length * width];
        var query = queries.AsSpan(start * Arc, length * Arc);
        transposed.Multiply(query, length, scores);
        var loss = 0d;
        for (var i = 0; i < length; i++)
        {
            var row = scores.AsSpan(i * width, length + 1);
            var at = (start + i) * SyntaxShape.Distances;
            for (var j = 0; j <= length; j++)
            {
                row[j] += distances[at + (j == 0 ? 0 : SyntaxShape.DistanceClass(j - 1 - i))];
            }

            row[i + 1] = -1e9f;
            loss += Elements.SoftmaxGradient(row, example.Heads[i], 1);
            for (var j = 0; j <= length; j++)
            {
                distanceGradient[at + (j == 0 ? 0 : SyntaxShape.DistanceClass(j - 1 - i))] += row[j];
            }
        }

        var padded = new float[width * Arc];
        candidates.CopyTo(padded, 0);
        new PackedMatrix(padded, width, Arc).Multiply(scores, length, queryGradient.AsSpan(start * Arc));
        var fromQuery = new float[width * Arc];
        new PackedMatrix(query, length, Arc).Multiply(Product.Transpose(scores, length, width), width, fromQuery);
        RootHead.Add(fromQuery.AsSpan(0, Arc));
        fromQuery.AsSpan(Arc, length * Arc).CopyTo(headGradient.AsSpan(start * Arc));
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

    private static void ForEachToken(IReadOnlyList<Example> examples, Action<Example, int, int> visit)
    {
        var start = 0;
        foreach (var example in examples)
        {
            for (var i = 0; i < example.Count; i++)
            {
                visit(example, start, i);
            }

            start += example.Count;
        }
    }
}
