using Monitor.Core.Articles;
using Monitor.Core.Entities;
using Monitor.Core.Statements;

namespace Monitor.Core.Tests.Statements;

public sealed class StatementIdTests
{
    private const string Text = "“The bridge is safe,” Mayor Anna Berg said on Monday.\n“The bridge is safe,” Berg said again on Friday.";

    [Fact]
    public async Task Extract_KeepsTheIds_WhenARevisionMovesTheQuotes()
    {
        var before = await ExtractAsync(Text);
        var after = await ExtractAsync("Update: a correction was made below.\n" + Text);

        Assert.Equal(2, before.Count);
        Assert.Equal(before.Select(s => s.Id), after.Select(s => s.Id));
    }

    [Fact]
    public async Task Extract_TellsApart_WhatWasSaidTwice()
    {
        var statements = await ExtractAsync(Text);

        Assert.Equal(2, statements.Select(s => s.Id).Distinct().Count());
    }

    private static async Task<IReadOnlyList<Statement>> ExtractAsync(string text)
    {
        var day = new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);
        var article = new Article { Id = "a1", Text = text, Published = day, DateBasis = DateBasis.Stated, Fetched = day };
        var analysis = await new EmbeddedTextAnalyzer().AnalyzeAsync(article, default);
        return new StatementExtractor().Extract(article, analysis.Entities);
    }
}
