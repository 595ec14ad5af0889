using Monitor.Core.Entities;
using Monitor.Core.Text;

namespace Monitor.Language.Tests;

public sealed class EntityJoinerTests
{
    [Theory]
    [InlineData("Donald Trump,Trump", "donald-trump")]
    [InlineData("Trump,Donald Trump", "donald-trump")]
    [InlineData("Donald J. Trump,Donald Trump,Trump", "donald-j-trump")]
    [InlineData("Xi Jinping,Xi", "xi-jinping")]
    [InlineData("DONALD TRUMP,Donald Trump,Trump", "donald-trump")]
    [InlineData("Marine Le Pen,Le Pen,Pen", "marine-le-pen")]
    public void Join_MakesOnePersonOfPartsOfAName(string names, string id)
    {
        var entities = EntityJoiner.Join(People(names));

        var entity = Assert.Single(entities);
        Assert.Equal((id, names.Split(',').Length), (entity.Id, entity.Mentions.Count));
    }

    [Theory]
    [InlineData("Donald Trump,Melania Trump,Trump", "donald-trump,melania-trump,trump")]
    [InlineData("Donald Trump,Donald Tusk,Donald", "donald-trump,donald-tusk,donald")]
    [InlineData("Donald Trump,Trumpet", "donald-trump,trumpet")]
    public void Join_KeepsApartWhatIsNotCertain(string names, string ids)
    {
        var entities = EntityJoiner.Join(People(names));

        Assert.Equal(ids.Split(','), entities.Select(e => e.Id));
    }

    [Fact]
    public void Join_JoinsPeopleOnlyByPartOfAName()
    {
        var entities = EntityJoiner.Join([Mention("George Washington", EntityKind.Person, 0), Mention("Washington", EntityKind.Place, 30)]);

        Assert.Equal(["george-washington", "washington"], entities.Select(e => e.Id));
    }

    [Fact]
    public void Join_LetsMostMentionsSayWhatItIs()
    {
        var entities = EntityJoiner.Join(
            [Mention("Kyiv", EntityKind.Organisation, 0), Mention("Kyiv", EntityKind.Place, 10), Mention("Kyiv", EntityKind.Place, 20)]);

        Assert.Equal(EntityKind.Place, Assert.Single(entities).Kind);
    }

    [Fact]
    public void Join_KeepsTheOrderOfTheArticle()
    {
        var entities = EntityJoiner.Join(People("Trump,Vladimir Putin,Donald Trump"));

        Assert.Equal(["donald-trump", "vladimir-putin"], entities.Select(e => e.Id));
        Assert.Equal([0, 200], entities[0].Mentions.Select(m => m.Start));
    }

    private static IReadOnlyList<NamedMention> People(string names) =>
        [.. names.Split(',').Select((n, i) => Mention(n, EntityKind.Person, 100 * i))];

    private static NamedMention Mention(string name, EntityKind kind, int at) => new(name, kind, new TextSpan(at, at + name.Length));
}
