using Monitor.Core.Alerts;

namespace Monitor.Core.Tests.Alerts;

public sealed class QuoteExcerptTests
{
    [Fact]
    public void Of_LeavesAShortQuoteAlone()
    {
        QuotePiece[] pieces = [new("short", false)];

        Assert.Same(pieces, QuoteExcerpt.Of(pieces, 10));
    }

    [Fact]
    public void Of_KeepsTheEmphasisedWordsInView()
    {
        QuotePiece[] pieces = [new(new string('a', 500), false), new("never", true), new(new string('z', 500), false)];

        var shown = QuoteExcerpt.Of(pieces, 40);

        Assert.Equal($"… {new string('a', 10)}never{new string('z', 25)} …", string.Concat(shown.Select(p => p.Text)));
        Assert.Equal("never", Assert.Single(shown, p => p.IsEmphasised).Text);
    }

    [Fact]
    public void Of_NeverCutsACharacterInTwo()
    {
        QuotePiece[] pieces = [new(string.Concat(Enumerable.Repeat("😀", 50)), false)];

        var shown = QuoteExcerpt.Of(pieces, 41);

        Assert.Equal(string.Concat(Enumerable.Repeat("😀", 20)) + " …", string.Concat(shown.Select(p => p.Text)));
    }
}
