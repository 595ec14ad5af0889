using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Monitor.Cli.Terminal;
using Monitor.Core;
using Monitor.Core.Feeds;
using Monitor.Language;
using Monitor.Storage;

namespace Monitor.Cli.Running;

/// <summary>The same services as in Azure, with the laptop's clock and log.</summary>
internal static class RunServices
{
    /// <summary>Builds the container.</summary>
    public static ServiceProvider Build(IConfiguration configuration, RunOptions options, IRunScreen screen)
    {
        var services = new ServiceCollection();
        if (options.Clock is { } start)
        {
            services.AddSingleton<TimeProvider>(new ShiftedTimeProvider(start));
        }

        return services
            .AddSingleton(configuration)
            .AddLogging(logging => logging
                .AddProvider(new ScreenLoggerProvider(screen))
                .SetMinimumLevel(options.Verbose ? LogLevel.Information : LogLevel.Warning)
                // Requests to storage and feeds would drown what the functions say; their failures are told elsewhere.
                .AddFilter("Azure", LogLevel.Critical)
                .AddFilter("Microsoft", LogLevel.Critical)
                .AddFilter("System.Net.Http", LogLevel.Critical)
                .AddFilter(typeof(PullFeedStage).FullName, options.Verbose ? LogLevel.Information : LogLevel.Error))
            .AddMonitor(configuration)
            .AddAzureStorage(configuration)
            .AddAzureLanguage(configuration)
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }
}
