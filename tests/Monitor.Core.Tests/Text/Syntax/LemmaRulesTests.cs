using Monitor.Core.Text.Syntax;

namespace Monitor.Core.Tests.Text.Syntax;

public sealed class LemmaRulesTests
{
    private static readonly LemmaRules Rules = new(["VBD\ted\t1\t", "VBD\tpped\t3\t", "VBD\t^said\t3\tay", "RB\t^n't\t3\tnot"]);

    [Theory]
    [InlineData("stopped", "VBD", "stop")]
    [InlineData("Moved", "VBD", "move")]
    [InlineData("said", "VBD", "say")]
    [InlineData("aforesaid", "VBD", "aforesaid")]
    [InlineData("n’t", "RB", "not")]
    [InlineData("London", "NNP", "London")]
    [InlineData("", "NN", "")]
    public void Find_TakesTheLongestEnding(string form, string tag, string expected) => Assert.Equal(expected, Rules.Find(form, tag));
}
