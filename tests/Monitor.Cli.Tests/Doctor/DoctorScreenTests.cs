using System.Text;
using Monitor.Cli.Doctor;
using Spectre.Console;

namespace Monitor.Cli.Tests.Doctor;

public sealed class DoctorScreenTests
{
    private static readonly Finding Broken = Finding.Problem("Node", "node is not on [PATH]", "Install Node 20 or newer");

    private readonly StringBuilder _output = new();

    [Fact]
    public void Show_OfJson_WritesOneLineWithTheFix()
    {
        new JsonDoctorScreen(new StringWriter(_output)).Show(Broken);

        Assert.Equal(
            """{"status":"problem","check":"Node","found":"node is not on [PATH]","fix":"Install Node 20 or newer"}""",
            _output.ToString().TrimEnd());
    }

    [Fact]
    public void Show_OfJson_LeavesOutTheFixOfWhatIsFine()
    {
        new JsonDoctorScreen(new StringWriter(_output)).Show(Finding.Ok("Node", "v20"));

        Assert.Equal("""{"status":"ok","check":"Node","found":"v20"}""", _output.ToString().TrimEnd());
    }

    [Fact]
    public void Show_InAPipe_WritesOneLineHoweverLong()
    {
        var longFix = new string('x', 200);

        Screen().Show(Broken with { Fix = longFix });

        Assert.Equal($"problem  Node: node is not on [PATH] Fix: {longFix}", _output.ToString().TrimEnd());
    }

    [Fact]
    public void Finish_CountsWhatWasFoundAndWhatWaits()
    {
        Screen().Finish([Finding.Ok("a", "b"), Finding.Ok("a", "c"), Broken], skipped: 3);

        Assert.Equal("2 ok, 1 problem; 3 more checks wait until the problem is mended.", _output.ToString().Trim());
    }

    [Fact]
    public void Finish_EndsPlainlyWhenNothingWaits()
    {
        Screen().Finish([Finding.Warning("a", "b", "c"), Finding.Warning("a", "b", "c")], skipped: 0);

        Assert.Equal("2 warnings.", _output.ToString().Trim());
    }

    private TerminalDoctorScreen Screen()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(new StringWriter(_output)),
        });
        return new TerminalDoctorScreen(console);
    }
}
