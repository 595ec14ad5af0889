using Monitor.Core.Text.Syntax;

namespace Monitor.Core.Tests.Text.Syntax;

public sealed class SyntaxModelTests
{
    private static readonly Lazy<SampleScore> Score = new(() => SampleScore.Of(SpecFile.Read<SyntaxSample>("syntax-sample.json").Sentences));

    [Fact]
    public void Weights_StayBelowTenMegabytes()
    {
        using var stream = typeof(SyntaxModel).Assembly.GetManifestResourceStream("Monitor.Core.Text.Data.syntax.weights");

        Assert.InRange(stream!.Length, 1, 10_000_000);
    }

    // The floors are what the shipped weights reach from plain text, rounded down by half a point.
    [Fact]
    public void Tokens_ReachTheirScore() => Assert.InRange(Score.Value.Words, 0.995, 1);

    [Fact]
    public void PartsOfSpeech_ReachTheirScore() => Assert.InRange(Score.Value.PartsOfSpeech, 0.96, 1);

    [Fact]
    public void Lemmas_ReachTheirScore() => Assert.InRange(Score.Value.Lemmas, 0.97, 1);

    [Fact]
    public void Heads_ReachTheirScore() => Assert.InRange(Score.Value.Heads, 0.88, 1);

    [Fact]
    public void Relations_ReachTheirScore() => Assert.InRange(Score.Value.Relations, 0.855, 1);
}
