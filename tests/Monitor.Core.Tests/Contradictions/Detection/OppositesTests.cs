using Monitor.Core.Contradictions.Detection;

namespace Monitor.Core.Tests.Contradictions.Detection;

public sealed class OppositesTests
{
    [Fact]
    public void ReadFile_IsSortedAndHasEachPairOnce()
    {
        var pairs = Opposites.ReadFile().Select(p => $"{p.One} {p.Other}").ToList();

        Assert.Equal(pairs.Distinct().Order(StringComparer.Ordinal), pairs);
        Assert.All(Opposites.ReadFile(), p => Assert.True(string.CompareOrdinal(p.One, p.Other) < 0, $"{p.One} {p.Other}"));
    }

    [Fact]
    public void ReadIrregularVerbs_IsSorted()
    {
        var verbs = WordStem.ReadIrregularVerbs();

        Assert.Equal(verbs.Select(v => v.Verb).Order(StringComparer.Ordinal), verbs.Select(v => v.Verb));
        Assert.All(verbs, v => Assert.Equal(v.Forms.Order(StringComparer.Ordinal), v.Forms));
    }

    [Theory]
    [InlineData("raised", "cutting")]
    [InlineData("rejects", "approved")]
    [InlineData("lost", "winning")]
    public void Are_KnowsInflectedForms(string one, string other) =>
        Assert.True(Opposites.Are(WordStem.Of(one), WordStem.Of(other)));
}
