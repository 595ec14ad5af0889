using Microsoft.Extensions.DependencyInjection;
using Monitor.Core.Alerts;
using Monitor.Core.Contradictions;
using Monitor.Core.Tests.Alerts.Teams;
using Monitor.Testing;

namespace Monitor.Core.Tests.Alerts;

public sealed class AlertsServicesTests(SmtpSinkFixture sink) : IClassFixture<SmtpSinkFixture>
{
    [Fact]
    public async Task AddAlerts_DeliversToEveryConfiguredChannel()
    {
        await using var workflow = await FakeWorkflow.AnsweringAsync(202);
        await using var services = Services.Of(
            ("Alerts:Teams:WebhookUrl", workflow.Address), ("Alerts:Teams:AllowedHosts:0", "127.0.0.1"),
            ("Alerts:Email:Host", "127.0.0.1"), ("Alerts:Email:Port", $"{sink.Port}"), ("Alerts:Email:StartTls", "false"),
            ("Alerts:Email:From", "monitor@news.example"), ("Alerts:Email:To:0", "one@news.example"), ("Alerts:Email:To:1", "two@news.example"));
        var example = Examples.Trump();
        await services.GetRequiredService<IContradictionStore>().CreateAsync(example, default);

        await services.GetRequiredService<DeliveryStage>().RunAsync(new AlertMessage(example.Id), default);

        Assert.Single(workflow.Bodies);
        Assert.Equal(["one@news.example"], Assert.Single(await sink.ReceiveAsync("one@news.example")).Recipients);
        Assert.Equal(["two@news.example"], Assert.Single(await sink.ReceiveAsync("two@news.example")).Recipients);
    }
}
