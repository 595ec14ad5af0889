using System.Diagnostics;
using Monitor.Core.Statements;

namespace Monitor.Core.Tests.Statements;

/// <summary>Text that no writer meant: no exception, true offsets, bounded time.</summary>
public class HostileTextTests
{
    public static TheoryData<string, string> Texts => new()
    {
        { "empty", "" },
        { "white space", " \n\t \r\n " },
        { "marks only", "“”\"\"''«»...,,::" },
        { "lone surrogates", "\uD800 said that \uDC00 “\uD83D” \uD800\uD800 \uDC00said" },
        { "control characters", "Ruiz\u0000 said\u0001 the bridge\u0002 was safe.\u0003" },
        { "right-to-left", "\u202ERuiz said the bridge\u202C was safe." },
        { "another script", "Президент сказал, что мост открыт." },
        { "cues only", "said said said, said; said: said" },
        { "ends in a cue", "“It is over,” said" },
        { "ends in a colon", "Ruiz said:" },
        { "starts with according to", "According to" },
    };

    [Theory, MemberData(nameof(Texts))]
    public async Task Extract_SurvivesText(string name, string text)
    {
        var found = await Reading.OfAsync(text, new DateOnly(2025, 3, 5));

        Assert.All(found, s => Assert.All(s.Content, c => Assert.True(0 <= c.Start && c.Start < c.End && c.End <= text.Length, name)));
    }

    [Theory]
    [InlineData("word ")]
    [InlineData("Ruiz said that ")]
    [InlineData("“Ruiz” and ")]
    [InlineData("\" ")]
    [InlineData("Ana Ruiz, ")]
    [InlineData("X")]
    [InlineData("‘a")]
    [InlineData("Ruiz said it, saying ")]
    public async Task Extract_ReadsFiftyKilobytesOfOneLineInBoundedTime(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 50_000 / unit.Length));
        var watch = Stopwatch.StartNew();

        IReadOnlyList<Statement> found = await Reading.OfAsync(text, new DateOnly(2025, 3, 5));

        // Quadratic work would take minutes; the bound leaves room for a busy machine.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"took {watch.Elapsed}");
        Assert.All(found, s => Assert.All(s.Content, c => Assert.True(c.End <= text.Length)));
    }
}
