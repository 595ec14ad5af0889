using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Monitor.Cli.Hosting.Timers;
using Monitor.Cli.Running;
using Monitor.Cli.Terminal;

namespace Monitor.Cli.Doctor.Laptop;

/// <summary>Whether the settings, of the file and the environment, pass the checks that <c>monitor run</c> starts with.</summary>
internal sealed class SettingsCheck(LaptopContext laptop) : IDoctorCheck
{
    private const string Fix = "Correct the setting in local.settings.json or the environment; docs/settings.md says what it means";

    /// <inheritdoc/>
    public string Name => "Settings";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation)
    {
        List<string> problems = [.. ScheduleProblems(), .. await ProblemsAsync()];
        return problems.Count == 0
            ? [Finding.Ok(Name, "valid")]
            : [.. problems.Select(problem => Finding.Problem(Name, FirstLine.Of(problem), Fix))];
    }

    private IEnumerable<string> ScheduleProblems()
    {
        var problem = "";
        try
        {
            TimerSchedule.Parse(laptop.Configuration["PullSchedule"] ?? "");
        }
        catch (FormatException e)
        {
            problem = e.Message;
        }

        return problem == "" ? [] : [$"PullSchedule: {problem}"];
    }

    private async Task<IReadOnlyList<string>> ProblemsAsync()
    {
        try
        {
            await using var services = RunServices.Build(
                laptop.Configuration, new RunOptions(), new JsonScreen(TextWriter.Null, TextWriter.Null));
            services.GetService<IStartupValidator>()?.Validate();
            return [];
        }
        catch (Exception e) when (Explain(e) is { Count: > 0 } problems)
        {
            return problems;
        }
    }

    // Several sections that fail come as one AggregateException; a value of the wrong type as InvalidOperationException.
    private static IReadOnlyList<string> Explain(Exception exception) => exception switch
    {
        OptionsValidationException e => [.. e.Failures],
        AggregateException e => [.. e.InnerExceptions.SelectMany(Explain)],
        InvalidOperationException or FormatException or UserException => [exception.Message],
        _ => [],
    };
}
