using System.Globalization;
using Monitor.Cli.Hosting.Timers;

namespace Monitor.Cli.Tests.Hosting.Timers;

public sealed class TimerScheduleTests
{
    [Theory]
    [InlineData("0 */5 * * * *", "2026-03-01T10:02:30Z", "2026-03-01T10:05:00Z")]
    [InlineData("0 */5 * * * *", "2026-03-01T10:05:00Z", "2026-03-01T10:10:00Z")]
    [InlineData("*/10 * * * * *", "2026-03-01T23:59:51Z", "2026-03-02T00:00:00Z")]
    [InlineData("0 30 6 * * 1-5", "2026-03-06T07:00:00Z", "2026-03-09T06:30:00Z")]
    [InlineData("0 0 8 * * *", "2026-03-01T10:00:00+03:00", "2026-03-01T08:00:00Z")]
    public void Next_ReadsSixFieldsInUtc(string expression, string moment, string expected) =>
        Assert.Equal(At(expected), TimerSchedule.Parse(expression).Next(At(moment)));

    [Theory]
    [InlineData("*/5 * * * *")]
    [InlineData("00:05:00")]
    public void Parse_RefusesOtherForms(string expression)
    {
        var exception = Assert.Throws<FormatException>(() => TimerSchedule.Parse(expression));

        Assert.Contains($"read \"{expression}\", expected six fields", exception.Message, StringComparison.Ordinal);
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
