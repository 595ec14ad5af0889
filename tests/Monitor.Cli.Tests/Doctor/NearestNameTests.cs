using Monitor.Cli.Doctor;

namespace Monitor.Cli.Tests.Doctor;

public sealed class NearestNameTests
{
    private static readonly string[] Known = ["Pull__Interval", "Pull__Timeout", "PullSchedule"];

    [Theory]
    [InlineData("Pull__Intervall", "Pull__Interval")]
    [InlineData("pull__timout", "Pull__Timeout")]
    [InlineData("Pull_Schedule", "PullSchedule")]
    [InlineData("Alerts__Teams", null)]
    public void Of_FindsWhatIsNear(string name, string? expected) => Assert.Equal(expected, NearestName.Of(name, Known));

    [Fact]
    public void Of_KnowsNothingAmongNothing() => Assert.Null(NearestName.Of("a", []));
}
