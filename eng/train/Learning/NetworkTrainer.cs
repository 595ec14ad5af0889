using Monitor.Core.Text.Syntax.Network;

namespace Monitor.Train.Learning;

/// <summary>The whole network with its gradients: one call learns from one batch.</summary>
internal sealed class NetworkTrainer
{
    private const int Hidden = SyntaxShape.Hidden;

    private readonly Randomness _random;
    private readonly LearningOptions _options;
    private readonly InputTrainer _input;
    private readonly DenseTrainer _window;
    private readonly RecurrentTrainer[] _layers;
    private readonly DenseTrainer _tags;
    private readonly ArcTrainer _arcs;
    private readonly int _tagCount;
    private readonly int _tagWidth;
    private int _steps;

    public NetworkTrainer(Randomness random, LearningOptions options, QuantizedTable vectors, int[] frequencies, int tagCount, int relationCount)
    {
        (_random, _options, _tagCount) = (random, options, tagCount);
        _tagWidth = SyntaxShape.Padded(SyntaxShape.PartsOfSpeech + tagCount);
        _input = new InputTrainer(random, vectors, frequencies, options);
        _window = new DenseTrainer(random, 3 * SyntaxShape.Input, Hidden, 1.4f);
        _layers = [.. Enumerable.Range(0, SyntaxShape.TreeLayers).Select(_ => new RecurrentTrainer(random))];
        _tags = new DenseTrainer(random, Hidden, _tagWidth, 1f);
        _arcs = new ArcTrainer(random, options, relationCount);
    }

    /// <summary>One step; returns the sum of the loss over the tokens.</summary>
    public double Learn(IReadOnlyList<Example> examples, float rate)
    {
        var lengths = examples.Select(e => e.Count).ToList();
        var count = lengths.Sum();
        var rows = _window.Forward(_input.Forward(examples, lengths, count), count);
        Elements.Rectify(rows);
        var rectified = rows;
        var masks = new List<float[]>();
        var loss = 0d;
        var tagGradient = Array.Empty<float>();
        for (var i = 0; i < _layers.Length; i++)
        {
            masks.Add(Mask(count));
            rows = _layers[i].Forward(rows, Elements.Times(rows, masks[i]), count, lengths);
            if (i + 1 == SyntaxShape.TagLayers)
            {
                (tagGradient, var tagLoss) = LearnTags(rows, count, examples);
                loss += tagLoss;
            }
        }

        var last = Mask(count);
        var (gradient, arcLoss) = _arcs.Learn(Elements.Times(rows, last), count, examples);
        Elements.Multiply(gradient, last);
        for (var i = _layers.Length - 1; i >= 0; i--)
        {
            if (i + 1 == SyntaxShape.TagLayers)
            {
                Elements.Add(gradient, tagGradient);
            }

            (gradient, var dropped) = _layers[i].Backward(gradient, count);
            Elements.Multiply(dropped, masks[i]);
            Elements.Add(gradient, dropped);
        }

        Elements.RectifyGradient(gradient, rectified);
        _input.Backward(_window.Backward(gradient, count), count);
        Step(rate, count);
        return loss + arcLoss;
    }

    /// <summary>The weights as they are now, rounded as a file rounds them.</summary>
    public SyntaxWeights Export(SyntaxWeights vocabulary)
    {
        var layers = new Dictionary<string, Parameter>
        {
            ["window.weight"] = _window.Weight,
            ["window.bias"] = _window.Bias,
            ["tags.weight"] = _tags.Weight,
            ["tags.bias"] = _tags.Bias,
            ["roles.weight"] = _arcs.Roles.Weight,
            ["roles.bias"] = _arcs.Roles.Bias,
            ["query.weight"] = _arcs.Heads.Query.Weight,
            ["query.bias"] = _arcs.Heads.Query.Bias,
            ["distance.weight"] = _arcs.Heads.Distance,
            ["root.head"] = _arcs.Heads.Root,
            ["root.relation"] = _arcs.Relations.Root,
            ["relations.weight"] = _arcs.Relations.Output.Weight,
            ["relations.bias"] = _arcs.Relations.Output.Bias,
        };
        for (var i = 0; i < _layers.Length; i++)
        {
            layers[$"recurrent{i}.weight"] = _layers[i].Weight;
            layers[$"recurrent{i}.state"] = _layers[i].State;
            layers[$"recurrent{i}.bias"] = _layers[i].Bias;
        }

        return vocabulary with
        {
            Learned = _input.Words.Quantize(_steps),
            Spellings = _input.Spellings.Quantize(_steps),
            Layers = layers.ToDictionary(l => l.Key, l => WeightFile.Round(l.Key, l.Value.Average(_steps))),
        };
    }

    private (float[] Gradient, double Loss) LearnTags(float[] rows, int count, IReadOnlyList<Example> examples)
    {
        var mask = Mask(count);
        var scores = _tags.Forward(Elements.Times(rows, mask), count);
        var loss = 0d;
        var at = 0;
        foreach (var example in examples)
        {
            for (var i = 0; i < example.Count; i++, at++)
            {
                var row = scores.AsSpan(at * _tagWidth, _tagWidth);
                row[(SyntaxShape.PartsOfSpeech + _tagCount)..].Clear();
                loss += Elements.SoftmaxGradient(row[..SyntaxShape.PartsOfSpeech], example.PartsOfSpeech[i], _options.TagWeight);
                loss += Elements.SoftmaxGradient(row.Slice(SyntaxShape.PartsOfSpeech, _tagCount), example.Tags[i], _options.TagWeight);
            }
        }

        var gradient = _tags.Backward(scores, count);
        Elements.Multiply(gradient, mask);
        return (gradient, loss);
    }

    private float[] Mask(int count)
    {
        var mask = new float[count * Hidden];
        _random.FillMask(mask, _options.HiddenDropout);
        return mask;
    }

    private void Step(float rate, int count)
    {
        _steps++;
        var scale = 1f / count;
        foreach (var parameter in Parameters())
        {
            parameter.Step(rate, scale, _steps, 0, parameter.Values.Length);
            parameter.Follow(1, 0, parameter.Values.Length);
        }

        _input.Step(rate, scale, _steps);
    }

    private IEnumerable<Parameter> Parameters() =>
        [_window.Weight, _window.Bias, _tags.Weight, _tags.Bias, .. _layers.SelectMany(l => l.Parameters), .. _arcs.Parameters];
}
