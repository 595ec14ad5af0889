using Monitor.Cli.Terminal;
using Spectre.Console;

namespace Monitor.Cli.Tests.Terminal;

public sealed class AlertPanelTests
{
    [Theory]
    [InlineData(60)]
    [InlineData(120)]
    public void Of_ShowsBothQuotes_AndReadsNoMarkupIntoThem(int width)
    {
        var output = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = AnsiSupport.No });
        console.Profile.Width = width;

        console.Write(AlertPanel.Of(Samples.Toll));

        var shown = output.ToString();
        Assert.Contains("Anna Berg contradicts own statement", shown, StringComparison.Ordinal);
        Assert.Equal(2, shown.Split("[harbour]").Length - 1);
        Assert.Contains("1 March 2026", shown, StringComparison.Ordinal);
        Assert.Contains("1 April 2026", shown, StringComparison.Ordinal);
        Assert.All(shown.Split('\n'), line => Assert.True(line.TrimEnd().Length <= width, line));
    }
}
