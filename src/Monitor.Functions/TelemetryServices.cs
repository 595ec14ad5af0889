using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Monitor.Core.Telemetry;
using OpenTelemetry;
using OpenTelemetry.Logs;

namespace Monitor.Functions;

/// <summary>Logs, traces and metrics to Application Insights: docs/decisions/0004-telemetry.md says why this way.</summary>
public static class TelemetryServices
{
    private const string ConnectionSetting = "APPLICATIONINSIGHTS_CONNECTION_STRING";

    // The worker exports its own logs, so the levels of host.json do not reach them. These log each request.
    private static readonly string[] TalkativeCategories = ["Azure", "Microsoft.AspNetCore", "System.Net.Http"];

    /// <summary>Sends everything that the pipeline logs, traces and counts; without a connection string nothing.</summary>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The way to sign in is not understood.</exception>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration[ConnectionSetting] is not { Length: > 0 } connection)
        {
            return services;
        }

        var credential = TelemetryIdentity.Read(configuration);
        services.AddOpenTelemetry()
            .UseFunctionsWorkerDefaults()   // the host leaves the worker's logs to the worker
            .UseAzureMonitorExporter(options =>
            {
                options.ConnectionString = connection;
                options.Credential = credential;

                // The defaults keep five traces a second and drop the others with their log lines. An alert that cannot be
                // followed back to its article is worth nothing, and an article is only some ten rows.
                options.SamplingRatio = 1;
                options.TracesPerSecond = null;
                options.EnableTraceBasedLogsSampler = false;

                options.EnablePerformanceCounters = false;   // the platform has them
            })
            .WithTracing(tracing => tracing.AddSource(ArticleTrace.SourceName))
            .WithMetrics(metrics => metrics.AddMeter(MonitorMeter.Name));

        return services.AddLogging(logging =>
        {
            foreach (var category in TalkativeCategories)
            {
                logging.AddFilter<OpenTelemetryLoggerProvider>(category, LogLevel.Warning);
            }
        });
    }
}
