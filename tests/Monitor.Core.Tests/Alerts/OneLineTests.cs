using Monitor.Core.Alerts;

namespace Monitor.Core.Tests.Alerts;

public sealed class OneLineTests
{
    [Theory]
    [InlineData("a\r\nBcc: b@example.org", "a Bcc: b@example.org")]
    [InlineData(" a \t\0 b\u2028", "a b")]
    [InlineData("abc \u202Egpj.exe", "abc gpj.exe")]
    [InlineData(null, "")]
    public void Of_LeavesOneLine(string? text, string expected)
    {
        Assert.Equal(expected, OneLine.Of(text));
    }

    [Fact]
    public void Of_CutsBetweenCharacters()
    {
        Assert.Equal("ab…", OneLine.Of("ab😀cd", 4));
    }
}
