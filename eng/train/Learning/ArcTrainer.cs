using Monitor.Core.Text.Syntax.Network;

namespace Monitor.Train.Learning;

/// <summary>The scores of heads and relations (see <see cref="ArcScorer"/>) with their gradients.</summary>
internal sealed class ArcTrainer
{
    private const int Arc = SyntaxShape.Arc;

    private readonly Randomness _random;
    private readonly LearningOptions _options;

    public ArcTrainer(Randomness random, LearningOptions options, int relationCount)
    {
        (_random, _options) = (random, options);
        Roles = new DenseTrainer(random, SyntaxShape.Hidden, 4 * Arc, 1.4f);
        Heads = new HeadTrainer(random);
        Relations = new RelationTrainer(random, options, relationCount);
    }

    public DenseTrainer Roles { get; }

    public HeadTrainer Heads { get; }

    public RelationTrainer Relations { get; }

    public IEnumerable<Parameter> Parameters => [Roles.Weight, Roles.Bias, .. Heads.Parameters, .. Relations.Parameters];

    /// <summary>Adds all gradients of this batch; returns the gradient of <paramref name="rows"/> and the loss.</summary>
    public (float[] Gradient, double Loss) Learn(float[] rows, int count, IReadOnlyList<Example> examples)
    {
        var roles = Roles.Forward(rows, count);
        var mask = new float[roles.Length];
        _random.FillMask(mask, _options.HiddenDropout);
        var gradient = new float[roles.Length];
        var loss = Relations.Learn(roles, gradient, count, examples);
        loss += Heads.Learn(roles, gradient, mask, count, examples);
        return (Roles.Backward(gradient, count), loss);
    }
}
