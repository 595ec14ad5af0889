using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Monitor.Core.Feeds;

internal static class FeedsServices
{
    private const int MaxRedirects = 5;

    public static IServiceCollection AddFeeds(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<PullOptions>()
            .Bind(configuration.GetSection(PullOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddHttpClient<FeedFetcher>(http => http.Timeout = Timeout.InfiniteTimeSpan)   // FeedFetcher has its own limit
            .ConfigurePrimaryHttpMessageHandler(CreateHandler)
            .RemoveAllLoggers();   // four lines for each request; the stage logs one
        return services
            .AddSingleton<PullFeedsStage>()
            .AddTransient<PullFeedStage>();   // as its HTTP client, which must not outlive the factory's handler
    }

    // The one place where connections are made.
    private static SocketsHttpHandler CreateHandler() => new()
    {
        AutomaticDecompression = DecompressionMethods.All,
        MaxAutomaticRedirections = MaxRedirects,
        UseCookies = false,
    };
}
