using Monitor.Core.Entities;

namespace Monitor.Core.Tests.Entities;

public class GazetteerDataTests
{
    public static TheoryData<string, EntityKind> Files => new()
    {
        { "people", EntityKind.Person },
        { "organisations", EntityKind.Organisation },
        { "places", EntityKind.Place },
    };

    [Theory, MemberData(nameof(Files))]
    public void Entries_AreSortedSourcedAndOfOneKind(string file, EntityKind kind)
    {
        var entries = Read(file);

        Assert.Equal(entries.Select(e => e.Id).Distinct().Order(StringComparer.Ordinal), entries.Select(e => e.Id));
        Assert.All(entries, e =>
        {
            Assert.Equal(Slug.Of(e.Name), e.Id);
            Assert.Equal(kind, e.Kind);
            Assert.Equal(kind == EntityKind.Person, e.Gender is not null);
            Assert.True(Uri.IsWellFormedUriString(Uri.EscapeDataString(e.Source), UriKind.Relative) && e.Source.StartsWith("https://", StringComparison.Ordinal), e.Source);
        });
    }

    [Fact]
    public void Names_MeanOneEntityEach()
    {
        var names = Files.SelectMany(f => Read((string)f[0])).SelectMany(e => e.Aliases.Prepend(e.Name));

        Assert.Empty(names.GroupBy(n => n, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Fact]
    public void Offices_HaveKnownHoldersWhoseTermsDoNotOverlap()
    {
        var offices = EmbeddedData.Read<IReadOnlyList<Office>>("Entities/Data/offices.json");

        Assert.Equal(offices.Select(o => o.Id).Distinct().Order(StringComparer.Ordinal), offices.Select(o => o.Id));
        Assert.All(offices.SelectMany(o => o.Holders), h => Assert.NotNull(Gazetteer.Default.Find(h.Person)));
        Assert.All(offices, o => Assert.All(o.Holders.Zip(o.Holders.Skip(1)), pair => Assert.True(pair.First.To <= pair.Second.From, o.Id)));
    }

    [Fact]
    public void SentimentLexicon_IsSortedAndNoWordIsOfBothTones()
    {
        var lexicon = EmbeddedData.Read<SentimentLexicon>("Entities/Data/sentiment.json");

        Assert.Equal(lexicon.Positive.Distinct().Order(StringComparer.Ordinal), lexicon.Positive);
        Assert.Equal(lexicon.Negative.Distinct().Order(StringComparer.Ordinal), lexicon.Negative);
        Assert.Empty(lexicon.Positive.Intersect(lexicon.Negative));
    }

    [Fact]
    public void GivenNames_AreSorted()
    {
        var lists = EmbeddedData.Read<GivenNameLists>("Entities/Data/given-names.json");

        Assert.Equal(lists.Female.Distinct().Order(StringComparer.Ordinal), lists.Female);
        Assert.Equal(lists.Male.Distinct().Order(StringComparer.Ordinal), lists.Male);
    }

    private static IReadOnlyList<GazetteerEntry> Read(string file) => EmbeddedData.Read<IReadOnlyList<GazetteerEntry>>($"Entities/Data/{file}.json");
}
