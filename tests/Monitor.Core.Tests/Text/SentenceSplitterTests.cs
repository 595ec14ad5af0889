using Monitor.Core.Text;

namespace Monitor.Core.Tests.Text;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("It rained. We left.", 2)]
    [InlineData("Sir Kim met Mr. Smith in the U.S. Senate.", 1)]
    [InlineData("He lives in the U.S. He left.", 2)]
    [InlineData("J. D. Vance spoke. We left.", 2)]
    [InlineData("“It rained. We left,” he said.", 1)]
    [InlineData("“It rained.” We left.", 2)]
    [InlineData("“Is it?” he asked.", 1)]
    [InlineData("Well ... maybe.", 1)]
    [InlineData("It rained\nWe left", 2)]
    [InlineData("It cost 2.5 million. We left!", 2)]
    public void Split_CountsSentences(string text, int expected) =>
        Assert.Equal(expected, Document.Parse(text).Sentences.Count);

    [Theory]
    [InlineData("It rained. “We left,” he said. \n\n Then what?")]
    [InlineData("… “ ” said. X")]
    public void Split_PutsEveryTokenIntoOneSentence(string text)
    {
        var document = Document.Parse(text);

        var covered = document.Sentences.SelectMany(s => Enumerable.Range(s.FirstToken, s.EndToken - s.FirstToken));
        Assert.Equal(Enumerable.Range(0, document.Tokens.Count), covered);
    }
}
