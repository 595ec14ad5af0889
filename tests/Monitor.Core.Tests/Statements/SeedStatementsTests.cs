using Monitor.Core.Statements;
using Monitor.Testing.Specs;

namespace Monitor.Core.Tests.Statements;

/// <summary>The five seed articles against the statements that a reader finds in them.</summary>
public class SeedStatementsTests
{
    // Worked out from the texts; the same as in seeds/seeds.json.
    private static readonly Dictionary<string, DateOnly> Published = new()
    {
        ["000"] = new(2025, 8, 22),
        ["001"] = new(2025, 8, 30),
        ["002"] = new(2025, 2, 9),
        ["003"] = new(2024, 11, 14),
        ["004"] = new(2025, 8, 20),
    };

    public static IEnumerable<object[]> Expected => SpecFile.Below("statements/seeds").SelectMany(SpecFile.Rows<SeedStatementCase>);

    public static TheoryData<string> Files => [.. SpecFile.Below("statements/seeds")];

    [SpecTheory, MemberData(nameof(Expected))]   // tests/specs/statements/seeds/*.json
    public async Task Extract_FindsTheStatement(SpecRow<SeedStatementCase> row)
    {
        var expected = row.Case;

        var found = await ReadAsync(expected.Source);

        Assert.Contains(
            (expected.Speaker, expected.Quote, expected.Kind, expected.SaidAt, expected.Precision),
            found.Select(s => (s.Speaker.IsNamed ? s.Speaker.Id : s.Speaker.Name, s.Quote, s.Kind, DateOnly.FromDateTime(s.SaidAt.At.UtcDateTime), s.SaidAt.Precision)));
    }

    [Theory, MemberData(nameof(Files))]
    public async Task Extract_InventsNothing(string path)
    {
        var listed = SpecFile.Read<SeedStatementCase>(path);

        var found = await ReadAsync(listed[0].Source);

        Assert.Empty(found.Select(s => s.Quote).Except(listed.Select(c => c.Quote)));
    }

    [Fact]
    public async Task Extract_ReadsBothSidesOfTheReversal()
    {
        var found = await ReadAsync("seeds/000_aaa9d63109d2d77f.txt");

        var earlier = Assert.Single(found, s => s.Quote.StartsWith("I think Putin and Zelensky are getting along", StringComparison.Ordinal));
        var later = Assert.Single(found, s => s.Quote.StartsWith("they don't really get along", StringComparison.Ordinal));
        Assert.Equal("no further than three days ago", earlier.SaidAt.Words);
        Assert.Equal(["vladimir-putin", "volodymyr-zelenskyy"], earlier.About);
        Assert.Equal(["vladimir-putin", "volodymyr-zelenskyy"], later.About);
        Assert.Equal("Zelensky and Putin don't really get along, for obvious reasons", later.Claim);
    }

    private static async Task<IReadOnlyList<Statement>> ReadAsync(string file)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(SpecFile.Root, file));
        return await Reading.OfAsync(text, Published[Path.GetFileName(file)[..3]]);
    }
}
