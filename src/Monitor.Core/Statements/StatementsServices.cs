using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Monitor.Core.Statements;

internal static class StatementsServices
{
    public static IServiceCollection AddStatements(this IServiceCollection services, IConfiguration configuration)
    {
        _ = configuration;
        return services
            .AddSingleton<StatementExtractor>()
            .AddSingleton<StatementStage>()
            .AddSingleton<SweepStage>();
    }
}
