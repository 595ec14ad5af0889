using Monitor.Core.Alerts;

namespace Monitor.Core.Tests.Alerts;

public sealed class AlertPlainTextTests
{
    [Fact]
    public void Render_ReadsWellAlone()
    {
        const string Expected = """
            Donald Trump contradicts own statement on Putin and Zelensky

            EARLIER: Donald Trump, 19 August 2025 (“three days ago”)
            “I think Putin and Zelensky are getting along a little better than I thought”
            UNIAN, 22 August 2025: Trump on a meeting
            https://www.unian.example/trump-putin

            LATER: Donald Trump, 22 August 2025
            “don't really get along, for obvious reasons”
            UNIAN, 22 August 2025: Trump on a meeting
            https://www.unian.example/trump-putin

            WHY
            - “getting along” against “don't really get along”: one denies what the other says
            Both cannot be true at once.

            Confidence: high (0.86 of 1)
            Severity: high
            """;

        var text = AlertPlainText.Render(Alert.Of(Examples.Trump()));

        Assert.StartsWith(Expected.ReplaceLineEndings("\n"), text, StringComparison.Ordinal);
    }
}
