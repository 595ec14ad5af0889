using Monitor.Cli.Hosting;
using Monitor.Core.Contradictions;
using Monitor.Core.Health;
using Spectre.Console;

namespace Monitor.Cli.Terminal;

/// <summary>For a person: alerts as panels, one line of progress below them.</summary>
internal sealed class TerminalScreen(IAnsiConsole console) : IRunScreen
{
    private readonly Lock _lock = new();
    private StatusContext? _status;

    /// <summary>On the terminal of the process.</summary>
    public TerminalScreen()
        : this(AnsiConsole.Console)
    {
    }

    /// <inheritdoc/>
    public Task RunAsync(Func<Task> work) =>
        console.Profile.Capabilities.Interactive
            ? console.Status().Spinner(Spinner.Known.Dots).StartAsync("Starting", async status =>
            {
                _status = status;
                await work();
            })
            : work();   // a pipe or a log file gets lines, no moving display

    /// <inheritdoc/>
    public void Report(string step) => WriteLine($"[grey]{Markup.Escape(step)}[/]");

    /// <inheritdoc/>
    public void Progress(LocalHostProgress progress)
    {
        lock (_lock)
        {
            _status?.Status(ProgressText.Of(progress));
        }
    }

    /// <inheritdoc/>
    public void Alert(Contradiction contradiction)
    {
        lock (_lock)
        {
            console.Write(AlertPanel.Of(contradiction));
        }
    }

    /// <inheritdoc/>
    public void Drained(LocalHostProgress progress, int alerts, HealthReport health)
    {
        foreach (var trouble in HealthText.Of(health))
        {
            WriteLine($"[yellow]{Markup.Escape(trouble)}[/]");
        }

        var colour = alerts == 0 ? "green" : "red";
        WriteLine($"Everything is read: {ProgressText.Of(progress)}. [{colour}]Alerts: {alerts}.[/]");
    }

    /// <inheritdoc/>
    public void Watching(Uri address) =>
        WriteLine($"Watching the feeds. Health: [link]{address}api/health[/]  Stop with Ctrl-C.");

    /// <inheritdoc/>
    public void Log(string line, bool isError) => WriteLine($"[{(isError ? "yellow" : "grey")}]{Markup.Escape(line)}[/]");

    /// <inheritdoc/>
    public void Problem(string problem) => WriteLine($"[red]{Markup.Escape(problem)}[/]");

    private void WriteLine(string markup)
    {
        lock (_lock)
        {
            console.MarkupLine(markup);
        }
    }
}
