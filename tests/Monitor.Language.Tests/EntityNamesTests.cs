using Monitor.Core.Entities;

namespace Monitor.Language.Tests;

public sealed class EntityNamesTests
{
    [Theory]
    [InlineData("Donald Trump", "donald-trump")]
    [InlineData("Recep Tayyip Erdoğan", "recep-tayyip-erdogan")]
    [InlineData("Lech Wałęsa", "lech-walesa")]
    [InlineData("Jean-Marie Le Pen", "jean-marie-le-pen")]
    [InlineData("Conor O’Brien", "conor-obrien")]
    [InlineData("U.S.", "us")]
    [InlineData("G7", "g7")]
    [InlineData("Håkan Øst & Große", "hakan-ost-grosse")]
    public void Slug_FoldsNamesToLettersDigitsAndHyphens(string name, string slug) => Assert.Equal(slug, EntityNames.IdOf(name));

    [Theory]
    [InlineData("Володимир Зеленський")]
    [InlineData("習近平")]
    public void Slug_HashesNamesInOtherScripts(string name)
    {
        Assert.Matches("^[0-9a-f]{16}$", EntityNames.IdOf(name));
        Assert.Equal(EntityNames.IdOf(name.ToUpperInvariant()), EntityNames.IdOf(name));
    }

    [Theory]
    [InlineData("Trump’s", EntityKind.Person, "Trump")]
    [InlineData("“Mr. Trump”", EntityKind.Person, "Trump")]
    [InlineData("Donald\nTrump", EntityKind.Person, "Donald Trump")]
    [InlineData("McDonald's", EntityKind.Organisation, "McDonald's")]
    [InlineData("U.S.", EntityKind.Place, "U.S.")]
    [InlineData("«»", EntityKind.Other, "")]
    public void Clean_TakesOffWhatIsNotTheName(string printed, EntityKind kind, string name) =>
        Assert.Equal(name, EntityNames.Clean(printed, kind));
}
