using NCrontab;

namespace Monitor.Cli.Hosting.Timers;

/// <summary>The times of a six-field NCRONTAB expression: second, minute, hour, day, month, day of the week; UTC.</summary>
internal sealed class TimerSchedule
{
    private readonly CrontabSchedule _crontab;

    private TimerSchedule(CrontabSchedule crontab) => _crontab = crontab;

    /// <exception cref="FormatException">It is not such an expression.</exception>
    public static TimerSchedule Parse(string expression)
    {
        var options = new CrontabSchedule.ParseOptions { IncludingSeconds = true };
        return new TimerSchedule(CrontabSchedule.TryParse(expression, options)
            ?? throw new FormatException(
                $"read \"{expression}\", expected six fields (second minute hour day month weekday) such as \"0 */5 * * * *\""));
    }

    /// <summary>The first time after <paramref name="moment"/>.</summary>
    public DateTimeOffset Next(DateTimeOffset moment) =>
        new(DateTime.SpecifyKind(_crontab.GetNextOccurrence(moment.UtcDateTime), DateTimeKind.Utc));
}
