using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Monitor.Core.Contradictions;

internal static class ContradictionsServices
{
    public static IServiceCollection AddContradictions(this IServiceCollection services, IConfiguration configuration)
    {
        _ = configuration;
        return services;
    }
}
