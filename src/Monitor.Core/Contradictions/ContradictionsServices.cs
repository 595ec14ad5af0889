using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Monitor.Core.Contradictions.Detection;

namespace Monitor.Core.Contradictions;

internal static class ContradictionsServices
{
    public static IServiceCollection AddContradictions(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ContradictionOptions>()
            .Bind(configuration.GetSection("Contradictions")).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<ContradictionDetector>()
            .AddSingleton<ContradictionStage>();
    }
}
