using Microsoft.Extensions.Options;
using Monitor.Core.Feeds;

namespace Monitor.Core.Tests.Feeds;

public sealed class PullOptionsTests
{
    [Theory]
    [InlineData("Pull:Interval", "00:00:00")]
    [InlineData("Pull:Timeout", "01:00:00")]
    [InlineData("Pull:MaxBytes", "0")]
    [InlineData("Pull:Contact", "a b")]
    [InlineData("Pull:Contact", "x)\r\nEvil: 1")]
    public void Validation_RefusesWhatCannotWork(string key, string value)
    {
        using var host = new FeedsHost((key, value));

        var exception = Assert.Throws<OptionsValidationException>(() => host.Get<IOptions<PullOptions>>().Value);

        Assert.Contains(key.Split(':')[1], exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Defaults_AreThoseOfTheRepository()
    {
        using var host = new FeedsHost();

        var options = host.Get<IOptions<PullOptions>>().Value;

        Assert.Equal(("seeds", "seeds/feeds.json"), (options.SeedFolder, options.FeedsFile));
        Assert.Equal((TimeSpan.FromMinutes(15), TimeSpan.FromSeconds(20)), (options.Interval, options.Timeout));
    }
}
