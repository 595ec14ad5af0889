using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Monitor.Core.Alerts.Email;
using Monitor.Core.Alerts.Outbox;
using Monitor.Core.Alerts.Teams;

namespace Monitor.Core.Alerts;

internal static class AlertsServices
{
    private static readonly TimeSpan ConnectLimit = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan AnswerLimit = TimeSpan.FromSeconds(30);

    public static IServiceCollection AddAlerts(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<AlertOptions>().Bind(configuration.GetSection("Alerts")).ValidateOnStart();
        services.AddSingleton<IValidateOptions<AlertOptions>, AlertOptionsValidator>();

        // The webhook's address is a secret: no logger that writes it, no trace that carries it, no redirect that takes the card elsewhere.
        services.AddHttpClient(TeamsChannel.ClientName, client => client.Timeout = AnswerLimit)
            .RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                ActivityHeadersPropagator = null,
                AllowAutoRedirect = false,
                ConnectTimeout = ConnectLimit,
            });

        return services
            .AddSingleton<IAlertChannel, TeamsChannel>()
            .AddSingleton<IAlertChannel, EmailChannel>()
            .AddSingleton<IAlertChannel, OutboxChannel>()
            .AddSingleton<DeliveryStage>();
    }
}
