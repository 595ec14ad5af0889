using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Monitor.Core.Alerts;
using Monitor.Core.Contradictions;

namespace Monitor.Core.Tests.Alerts;

/// <summary>The alerts stage as a host puts it together, on stores in memory.</summary>
internal static class Services
{
    public static ServiceProvider Of(params (string Name, string? Value)[] settings) => Of(_ => { }, settings);

    public static ServiceProvider Of(Action<IServiceCollection> more, params (string Name, string? Value)[] settings)
    {
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IContradictionStore, InMemoryContradictionStore>()
            .AddSingleton<IDeliveryStore, InMemoryDeliveryStore>()
            .AddAlerts(new ConfigurationBuilder()
                .AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Name, s.Value))).Build());
        more(services);
        return services.BuildServiceProvider();
    }

    public static IAlertChannel Channel(this IServiceProvider services, string name) =>
        services.GetServices<IAlertChannel>().Single(c => c.Name == name);

    public static Delivery Delivery(string channel, string recipient, string alertId = "a1") => new()
    {
        Key = Core.Alerts.Delivery.KeyOf(alertId, channel, recipient),
        AlertId = alertId,
        Channel = channel,
        Recipient = recipient,
        State = DeliveryState.Sending,
        Updated = DateTimeOffset.UnixEpoch,
    };
}
