using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Monitor.Core.Alerts;

namespace Monitor.Core.Tests.Alerts;

public sealed class AlertOptionsTests
{
    [Fact]
    public void Defaults_AreValidAndLeaveOnlyTheOutbox()
    {
        using var services = Services.Of();

        Assert.Equal("outbox", services.GetRequiredService<IOptions<AlertOptions>>().Value.Outbox.Folder);
        Assert.Equal(["outbox"], services.GetServices<IAlertChannel>().Where(c => c.Recipients.Count > 0).Select(c => c.Name));
    }

    [Theory]
    [InlineData("Alerts:Email:From", "not an address", "From is \"not an address\"")]
    [InlineData("Alerts:Email:To:0", "x", "To is \"x\"")]
    [InlineData("Alerts:Email:To:0", "", "To is empty")]
    [InlineData("Alerts:Email:Port", "70000", "Port is 70000")]
    [InlineData("Alerts:Email:User", "u", "both User and Password")]
    [InlineData("Alerts:Outbox:Folder", "", "Folder is empty")]
    public void Validation_SaysWhichSettingIsWrong(string name, string value, string expected)
    {
        Dictionary<string, string?> settings = new()
        {
            ["Alerts:Email:Host"] = "mail.example",
            ["Alerts:Email:From"] = "Desk <a@b.example>",
            ["Alerts:Email:To:0"] = "c@b.example",
            [name] = value,
        };
        using var services = Services.Of([.. settings.Select(s => (s.Key, s.Value))]);

        var thrown = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<AlertOptions>>().Value);

        Assert.Contains(expected, Assert.Single(thrown.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public void Validation_SendsNoPasswordInClear()
    {
        using var services = Services.Of(
            ("Alerts:Email:Host", "mail.example"), ("Alerts:Email:From", "a@b.example"), ("Alerts:Email:To:0", "c@b.example"),
            ("Alerts:Email:User", "u"), ("Alerts:Email:Password", "p4ss"), ("Alerts:Email:StartTls", "false"));

        var thrown = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<AlertOptions>>().Value);

        Assert.Contains("StartTls", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("p4ss", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Validation_NeverRepeatsTheWebhooksAddress()
    {
        using var services = Services.Of(("Alerts:Teams:WebhookUrl", "https://evil.example/workflows/w-42?sig=s3cr3t"));

        var thrown = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<AlertOptions>>().Value);

        Assert.DoesNotContain("s3cr3t", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("w-42", thrown.Message, StringComparison.Ordinal);
    }
}
