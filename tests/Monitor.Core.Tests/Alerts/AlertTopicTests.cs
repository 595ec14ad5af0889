using Monitor.Core.Alerts;
using Monitor.Core.Statements;

namespace Monitor.Core.Tests.Alerts;

public sealed class AlertTopicTests
{
    [Theory]
    [InlineData("volodymyr-zelenskyy", "Zelensky agreed", "Zelensky")]
    [InlineData("european-union", "the European Union pays", "European Union")]
    [InlineData("white-house", "the House voted", "White House")]
    [InlineData("jean-luc-melenchon", "asked Mélenchon again", "Mélenchon")]
    [InlineData("nato", "NATO will stay", "NATO")]
    public void NamesOf_PrintsNamesAsTheArticlesDo(string id, string quote, string name)
    {
        var example = Examples.Trump();
        Statement About(Statement s) => s with { Quote = quote, Claim = quote, About = [id] };

        var names = AlertTopic.NamesOf(About(example.Earlier), About(example.Later));

        Assert.Equal([name], names);
    }

    [Fact]
    public void NamesOf_LeavesOutTheSpeaker()
    {
        var example = Examples.Trump();
        Statement About(Statement s) => s with { About = ["donald-trump"] };

        Assert.Empty(AlertTopic.NamesOf(About(example.Earlier), About(example.Later)));
    }

    [Fact]
    public void Join_ReadsAsASentence()
    {
        Assert.Equal("A, B and C", AlertTopic.Join(["A", "B", "C"]));
    }
}
