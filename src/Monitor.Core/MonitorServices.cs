using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Monitor.Core.Alerts;
using Monitor.Core.Contradictions;
using Monitor.Core.Entities;
using Monitor.Core.Feeds;
using Monitor.Core.Health;
using Monitor.Core.Messaging;
using Monitor.Core.Statements;

namespace Monitor.Core;

/// <summary>Every stage of the pipeline. Stores and queues come from the host: in memory or Azure.</summary>
public static class MonitorServices
{
    /// <summary>Registers all stages, in the order in which an article passes them.</summary>
    public static IServiceCollection AddMonitor(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton<MessageReader>()
            .AddFeeds(configuration)
            .AddEntities(configuration)
            .AddStatements(configuration)
            .AddContradictions(configuration)
            .AddAlerts(configuration)
            .AddSingleton<HealthReporter>();
    }
}
