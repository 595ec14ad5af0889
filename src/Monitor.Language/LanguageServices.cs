using Azure.AI.TextAnalytics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Monitor.Core.Entities;

namespace Monitor.Language;

/// <summary>Azure AI Language behind Core's <see cref="ITextAnalyzer"/>.</summary>
public static class LanguageServices
{
    private const string Fallback = "fallback of Azure AI Language";

    /// <summary>
    /// Puts Azure AI Language in front of the analyzer that is registered already, which stands in when the service is
    /// out. Does nothing when <see cref="LanguageOptions.Endpoint"/> is not set. Call it after <c>AddMonitor</c>.
    /// </summary>
    /// <exception cref="InvalidOperationException">An endpoint is set, but no analyzer is registered yet.</exception>
    public static IServiceCollection AddAzureLanguage(this IServiceCollection services, IConfiguration configuration) =>
        services.AddAzureLanguage(configuration, configureClient: null);

    internal static IServiceCollection AddAzureLanguage(
        this IServiceCollection services, IConfiguration configuration, Action<TextAnalyticsClientOptions>? configureClient)
    {
        var section = configuration.GetSection(LanguageOptions.Section);
        if (string.IsNullOrWhiteSpace(section[nameof(LanguageOptions.Endpoint)]))
        {
            return services;
        }

        services.AddOptions<LanguageOptions>().Bind(section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<LanguageOptions>, LanguageOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(s => LanguageClient.Create(s.GetRequiredService<IOptions<LanguageOptions>>().Value, configureClient));
        services.AddSingleton<LanguageFeatures>();

        var lifetime = services.MoveToFallback();
        services.Add(new ServiceDescriptor(typeof(ITextAnalyzer), CreateAnalyzer, lifetime));
        return services;
    }

    private static AzureTextAnalyzer CreateAnalyzer(IServiceProvider services) => new(
        services.GetRequiredService<LanguageFeatures>(),
        services.GetRequiredKeyedService<ITextAnalyzer>(Fallback),
        services.GetRequiredService<IOptions<LanguageOptions>>(),
        services.GetRequiredService<TimeProvider>(),
        services.GetRequiredService<ILogger<AzureTextAnalyzer>>());

    // Registered anew under a key, so that the container still builds it once and disposes of it.
    private static ServiceLifetime MoveToFallback(this IServiceCollection services)
    {
        var registered = services.LastOrDefault(d => d.ServiceType == typeof(ITextAnalyzer) && !d.IsKeyedService)
            ?? throw new InvalidOperationException("AddAzureLanguage found no ITextAnalyzer to fall back on: call it after AddMonitor.");

        services.Remove(registered);
        services.Add(registered switch
        {
            { ImplementationInstance: { } instance } => new ServiceDescriptor(typeof(ITextAnalyzer), Fallback, instance),
            { ImplementationFactory: { } factory } =>
                new ServiceDescriptor(typeof(ITextAnalyzer), Fallback, (s, _) => factory(s), registered.Lifetime),
            _ => new ServiceDescriptor(typeof(ITextAnalyzer), Fallback, registered.ImplementationType!, registered.Lifetime),
        });
        return registered.Lifetime;
    }
}
