using Monitor.Core.Statements.Extraction;

namespace Monitor.Core.Tests.Statements;

public class CueLexiconTests
{
    private static readonly IReadOnlyList<CueVerb> Verbs = EmbeddedData.Read<IReadOnlyList<CueVerb>>("Statements/Data/cues.json");

    [Fact]
    public void Cues_AreSortedAndUnique() =>
        Assert.Equal(Verbs.Select(v => v.Id).Distinct().Order(StringComparer.Ordinal), Verbs.Select(v => v.Id));

    [Fact]
    public void Cues_HaveFourOrFiveFormsInLowerCaseAndASource() =>
        Assert.All(Verbs, v =>
        {
            Assert.InRange(v.Forms.Count, 4, 5);
            Assert.All(v.Forms, f => Assert.Equal(f.ToLowerInvariant(), f));
            Assert.NotEmpty(v.Takes);
            Assert.NotEmpty(v.Source);
        });
}
