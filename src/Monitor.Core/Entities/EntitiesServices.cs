using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Monitor.Core.Entities;

internal static class EntitiesServices
{
    public static IServiceCollection AddEntities(this IServiceCollection services, IConfiguration configuration)
    {
        _ = configuration;
        return services;
    }
}
