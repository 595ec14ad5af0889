using System.Security.Cryptography;
using Monitor.Core.Articles;
using Monitor.Core.Feeds;
using Monitor.Core.Tests.Feeds;

namespace Monitor.Core.Tests.Articles;

/// <summary>The files in <c>seeds/</c>, as they ship.</summary>
public sealed class ShippedSeedsTests
{
    private static readonly string Folder = Path.Combine(FeedSpecs.Root, "seeds");

    [Theory]
    [InlineData("000_aaa9d63109d2d77f.txt", "49c1c7950158f4d21cd39248fde0358b06eb978cd671375a8672ac60b6f671a1")]
    [InlineData("001_f89702b78f56e684.txt", "c8c84b49bcaa51d80b01420e9c6a5c7b947738b08101756c6fde3a021e1a5d3f")]
    [InlineData("002_53687a0b13bcc004.txt", "2566753da6732112c3d8d18dd5ffadd2a54eaf2c7f3117a8ecb7fa9ece1ef887")]
    [InlineData("003_f198ce242b1871bf.txt", "db12f00482f8d03977bbd12e250a841d2f02c22921cdc4bef518e38815bcdce9")]
    [InlineData("004_d8725163fc964b38.txt", "90253567d81e97f931fe95b272d3a13bc65a76f200b9797258bad70ab1017138")]
    public void SeedText_IsTheOneThatWasGiven(string file, string sha256) =>
        Assert.Equal(sha256, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Folder, file)))));

    [Fact]
    public async Task Seeds_HaveTheirDatesAndOutlets()
    {
        var seeds = await new SeedFolder(Folder, TimeProvider.System).ReadAsync(CancellationToken.None);

        Assert.Empty(seeds.Problems);
        Assert.Equal(
            ["000 UNIAN 2025-08-22", "001 RT 2025-08-30", "002 Euronews 2025-02-09", "003 Euromaidan Press 2024-11-14", "004  2025-08-20"],
            seeds.Articles.Select(a => FormattableString.Invariant($"{a.File![..3]} {a.Outlet} {a.Published:yyyy-MM-dd}")));
        Assert.All(seeds.Articles, a => Assert.Equal(DateBasis.Inferred, a.DateBasis));
    }

    [Fact]
    public async Task SeedTitles_StandInTheirTexts()
    {
        var seeds = await new SeedFolder(Folder, TimeProvider.System).ReadAsync(CancellationToken.None);

        Assert.All(seeds.Articles, a => Assert.StartsWith(a.Title ?? "", a.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Feeds_AreSortedAndSayWhereTheyComeFrom()
    {
        var listing = await FeedList.ReadAsync(Path.Combine(Folder, "feeds.json"), CancellationToken.None);

        Assert.Empty(listing.Problems);
        Assert.InRange(listing.Feeds.Count, 18, 25);
        Assert.Equal(listing.Feeds.Select(f => f.Id).Distinct().Order(StringComparer.Ordinal), listing.Feeds.Select(f => f.Id));
        Assert.Equal(listing.Feeds.Count, listing.Feeds.Select(f => f.Address).Distinct().Count());
        Assert.All(listing.Feeds, f => Assert.StartsWith("https://", f.Source, StringComparison.Ordinal));
    }
}
