using Monitor.Cli.Hosting;
using Monitor.Core.Contradictions;
using Monitor.Core.Health;
using Spectre.Console;

namespace Monitor.Cli.Terminal;

/// <summary>For a person: alerts as panels, one line of progress below them. Into a pipe or a file: plain lines.</summary>
internal sealed class TerminalScreen(IAnsiConsole console) : IRunScreen
{
    private const int PlainWidth = 100;
    private static readonly TimeSpan PlainProgress = TimeSpan.FromSeconds(3);

    private readonly Lock _lock = new();
    private StatusContext? _status;
    private string _progress = "";
    private DateTimeOffset _progressAt = DateTimeOffset.UtcNow;

    /// <summary>On the standard output of the process.</summary>
    public TerminalScreen()
        : this(Console.IsOutputRedirected ? Plain() : AnsiConsole.Console)
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
            : work();

    /// <inheritdoc/>
    public void Report(string step) => WriteLine($"[grey]{Markup.Escape(step)}[/]");

    /// <inheritdoc/>
    public void Progress(LocalHostProgress progress)
    {
        var text = ProgressText.Of(progress);
        lock (_lock)
        {
            _status?.Status(text);
        }

        if (_status is null && text != _progress && DateTimeOffset.UtcNow - _progressAt > PlainProgress)
        {
            (_progress, _progressAt) = (text, DateTimeOffset.UtcNow);
            WriteLine(text);
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
        WriteLine($"Watching the feeds. Health: {address}api/health  Stop with Ctrl-C.");

    /// <inheritdoc/>
    public void Log(string line, bool isError) => WriteLine($"[{(isError ? "yellow" : "grey")}]{Markup.Escape(line)}[/]");

    /// <inheritdoc/>
    public void Problem(string problem) => WriteLine($"[red]{Markup.Escape(problem)}[/]");

    // A line of a log file is one line, however long: who searches it for a path must find it whole.
    private void WriteLine(string markup)
    {
        lock (_lock)
        {
            if (console.Profile.Capabilities.Ansi)
            {
                console.MarkupLine(markup);
            }
            else
            {
                console.Profile.Out.Writer.WriteLine(Markup.Remove(markup));
            }
        }
    }

    private static IAnsiConsole Plain()
    {
        var plain = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Interactive = InteractionSupport.No });
        plain.Profile.Width = PlainWidth;
        return plain;
    }
}
