using Spectre.Console;

namespace Monitor.Cli.Doctor;

/// <summary>For a person: three columns on a terminal, one plain line per finding in a pipe or a log file.</summary>
internal sealed class TerminalDoctorScreen(IAnsiConsole console) : IDoctorScreen
{
    private const int StatusWidth = 7;
    private const int CheckWidth = 20;

    /// <summary>On the terminal of the process.</summary>
    public TerminalDoctorScreen()
        : this(AnsiConsole.Console)
    {
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Finding>> WatchAsync(string name, Func<Task<IReadOnlyList<Finding>>> check) =>
        console.Profile.Capabilities.Interactive
            ? console.Status().Spinner(Spinner.Known.Dots).StartAsync($"Looking at {Markup.Escape(name)}", _ => check())
            : check();

    /// <inheritdoc/>
    public void Show(Finding finding)
    {
        if (console.Profile.Out.IsTerminal)
        {
            console.Write(Row(finding));
        }
        else
        {
            // Wrapped to a width that nobody sees, a line could not be searched for.
            console.Profile.Out.Writer.WriteLine(
                $"{Word(finding.Status),-StatusWidth}  {finding.Check}: {finding.Found}{(finding.Fix is null ? "" : $" Fix: {finding.Fix}")}");
        }
    }

    /// <inheritdoc/>
    public void Finish(IReadOnlyList<Finding> findings, int skipped)
    {
        var counts = Enum.GetValues<FindingStatus>()
            .Select(status => (Status: status, Count: findings.Count(f => f.Status == status)))
            .Where(c => c.Count > 0)
            .Select(c => $"[{Colour(c.Status)}]{c.Count} {Plural(c.Status, c.Count)}[/]");
        var sum = string.Join(", ", counts) + (skipped == 0 ? "." : $"; {skipped} more checks wait until the problem is mended.");
        if (console.Profile.Out.IsTerminal)
        {
            console.WriteLine();
            console.MarkupLine(sum);
        }
        else
        {
            console.Profile.Out.Writer.WriteLine(Markup.Remove(sum));
        }
    }

    private static Grid Row(Finding finding)
    {
        var text = finding.Fix is null
            ? Markup.Escape(finding.Found)
            : $"{Markup.Escape(finding.Found)}\n[grey]Fix:[/] {Markup.Escape(finding.Fix)}";
        return new Grid()
            .AddColumn(new GridColumn { Width = StatusWidth, NoWrap = true, Padding = new Padding(0, 0, 2, 0) })
            .AddColumn(new GridColumn { Width = CheckWidth, Padding = new Padding(0, 0, 2, 0) })
            .AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) })
            .AddRow($"[{Colour(finding.Status)}]{Word(finding.Status)}[/]", Markup.Escape(finding.Check), text);
    }

    private static string Word(FindingStatus status) => status switch
    {
        FindingStatus.Ok => "ok",
        FindingStatus.Warning => "warning",
        _ => "problem",
    };

    private static string Plural(FindingStatus status, int count) =>
        status == FindingStatus.Ok || count == 1 ? Word(status) : Word(status) + "s";

    private static string Colour(FindingStatus status) => status switch
    {
        FindingStatus.Ok => "green",
        FindingStatus.Warning => "yellow",
        _ => "red",
    };
}
