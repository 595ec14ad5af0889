using Monitor.Core.Text;

namespace Monitor.Core.Tests.Text;

public class TokenizerTests
{
    [Theory]
    [InlineData("Russia's deputy", "Russia|'s|deputy")]
    [InlineData("I don’t know.", "I|don’t|know|.")]
    [InlineData("the U.S. army", "the|U.S.|army")]
    [InlineData("2.5% of 1,000", "2.5|%|of|1,000")]
    [InlineData("that\"they", "that|\"|they")]
    [InlineData("well-known... yes", "well-known|...|yes")]
    public void Tokenize_CutsWordsAndMarks(string text, string expected)
    {
        var tokens = Tokenizer.Tokenize(text);

        Assert.Equal(expected, string.Join('|', tokens.Select(t => t.Text)));
        Assert.All(tokens, t => Assert.Equal(t.Text, text[t.Start..t.End]));
    }
}
