using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Monitor.Core.Entities;

internal static class EntitiesServices
{
    public static IServiceCollection AddEntities(this IServiceCollection services, IConfiguration configuration)
    {
        _ = configuration;

        // A host that has a language service replaces this one.
        services.TryAddSingleton<ITextAnalyzer, EmbeddedTextAnalyzer>();
        return services;
    }
}
