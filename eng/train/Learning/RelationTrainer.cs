using Monitor.Core.Text.Syntax.Network;

namespace Monitor.Train.Learning;

/// <summary>The scores of relations with their gradients, learned between the tokens that the treebank connects.</summary>
internal sealed class RelationTrainer
{
    private const int Arc = SyntaxShape.Arc;

    private readonly Randomness _random;
    private readonly LearningOptions _options;
    private readonly int _count;
    private readonly int _width;

    public RelationTrainer(Randomness random, LearningOptions options, int relationCount)
    {
        (_random, _options, _count) = (random, options, relationCount);
        _width = SyntaxShape.Padded(relationCount);
        Root = Parameter.Normal(random, Arc, 0.1f);
        Output = new DenseTrainer(random, Arc, _width, 1f);
    }

    public Parameter Root { get; }

    public DenseTrainer Output { get; }

    public IEnumerable<Parameter> Parameters => [Root, Output.Weight, Output.Bias];

    /// <summary>Adds the gradients of two of the four roles; returns the loss.</summary>
    public double Learn(float[] roles, float[] gradient, int count, IReadOnlyList<Example> examples)
    {
        var hidden = new float[count * Arc];
        var heads = new int[count];
        ForEachToken(examples, (example, start, i) =>
        {
            heads[start + i] = example.Heads[i] == 0 ? -1 : start + example.Heads[i] - 1;
            var target = hidden.AsSpan((start + i) * Arc, Arc);
            roles.AsSpan(((start + i) * 4 + 2) * Arc, Arc).CopyTo(target);
            Elements.Add(target, heads[start + i] < 0 ? Root.Values : roles.AsSpan((heads[start + i] * 4 + 3) * Arc, Arc));
        });
        Elements.Rectify(hidden);
        var hiddenMask = new float[count * Arc];
        _random.FillMask(hiddenMask, _options.HiddenDropout);
        var dropped = Elements.Times(hidden, hiddenMask);
        var scores = Output.Forward(dropped, count);
        var loss = 0d;
        ForEachToken(examples, (example, start, i) =>
        {
            var row = scores.AsSpan((start + i) * _width, _width);
            row[_count..].Clear();
            loss += Elements.SoftmaxGradient(row[.._count], example.Relations[i], 1);
        });
        var back = Output.Backward(scores, count);
        Elements.Multiply(back, hiddenMask);
        Elements.RectifyGradient(back, hidden);
        for (var token = 0; token < count; token++)
        {
            var row = back.AsSpan(token * Arc, Arc);
            Elements.Add(gradient.AsSpan((token * 4 + 2) * Arc, Arc), row);
            if (heads[token] < 0)
            {
                Root.Add(row);
            }
            else
            {
                Elements.Add(gradient.AsSpan((heads[token] * 4 + 3) * Arc, Arc), row);
            }
        }

        return loss;
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
