using Monitor.Cli.Hosting;
using Monitor.Core.Contradictions;
using Monitor.Core.Health;

namespace Monitor.Cli.Terminal;

/// <summary>What <c>monitor run</c> shows: to a person, or as JSON lines to a program.</summary>
internal interface IRunScreen
{
    /// <summary>Shows progress for as long as <paramref name="work"/> runs.</summary>
    Task RunAsync(Func<Task> work);

    /// <summary>Says what is being done while there are no functions yet.</summary>
    void Report(string step);

    /// <summary>How far the functions are.</summary>
    void Progress(LocalHostProgress progress);

    /// <summary>Shows one alert.</summary>
    void Alert(Contradiction contradiction);

    /// <summary>Everything there was to read is read; what could not be is in <paramref name="health"/>.</summary>
    void Drained(LocalHostProgress progress, int alerts, HealthReport health);

    /// <summary>The monitor stays up and answers here.</summary>
    void Watching(Uri address);

    /// <summary>One line of the log.</summary>
    void Log(string line, bool isError);

    /// <summary>Why the run ends.</summary>
    void Problem(string problem);
}
