using Monitor.Core.Feeds;

namespace Monitor.Core.Tests.Feeds;

public sealed class FeedDatesTests
{
    public static TheoryData<string, DateTimeOffset?> Cases
    {
        get
        {
            var data = new TheoryData<string, DateTimeOffset?>();
            foreach (var c in FeedSpecs.Read<DateCase>("dates.json"))
            {
                data.Add(c.Text, c.Expect);
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(Cases))]   // tests/specs/feeds/dates.json
    public void Parse_ReadsTheDatesOfTheSpec(string text, DateTimeOffset? expect) =>
        Assert.Equal(expect, FeedDates.Parse(text));

    private sealed record DateCase(string Text, DateTimeOffset? Expect);
}
