using Azure;
using Microsoft.Extensions.Options;
using Monitor.Cli.Running;

namespace Monitor.Cli.Tests.Running;

public sealed class RunProblemTests
{
    [Fact]
    public void Explain_NamesEverySettingThatIsWrong()
    {
        var both = new AggregateException(
            new OptionsValidationException("a", typeof(object), ["Pull:Interval is 0."]),
            new OptionsValidationException("b", typeof(object), ["Alerts:Email:From is empty."]));

        Assert.Equal("Pull:Interval is 0. Alerts:Email:From is empty.", RunProblem.Explain(both));
    }

    [Fact]
    public void Explain_SaysOnce_ThatStorageDoesNotAnswer()
    {
        var tries = new AggregateException(new RequestFailedException("refused (a)"), new RequestFailedException("refused (a)"));

        var line = RunProblem.Explain(tries);

        Assert.StartsWith("Storage does not answer", line, StringComparison.Ordinal);
        Assert.Single(line!.Split("refused")[1..]);
    }

    [Fact]
    public void Explain_LeavesAFaultOfOursItsStackTrace() => Assert.Null(RunProblem.Explain(new NotSupportedException()));
}
