using Azure.AI.TextAnalytics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Monitor.Core.Entities;
using Monitor.Language.Tests.Fakes;

namespace Monitor.Language.Tests;

public sealed class LanguageServicesTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void AddAzureLanguage_ChangesNothingWithoutAnEndpoint(string? endpoint)
    {
        var services = new ServiceCollection().AddSingleton<ITextAnalyzer, FallbackAnalyzer>();

        services.AddAzureLanguage(Configuration(endpoint));

        Assert.Equal(typeof(FallbackAnalyzer), Assert.Single(services).ImplementationType);
    }

    [Fact]
    public void AddAzureLanguage_ReplacesTheRegisteredAnalyzer()
    {
        using var services = Build(s => s.AddSingleton<ITextAnalyzer, FallbackAnalyzer>());

        Assert.IsType<AzureTextAnalyzer>(Assert.Single(services.GetServices<ITextAnalyzer>()));
    }

    public static TheoryData<string, Action<IServiceCollection>> Registrations => new()
    {
        { "type", s => s.AddSingleton<ITextAnalyzer, FallbackAnalyzer>() },
        { "factory", s => s.AddSingleton<ITextAnalyzer>(_ => new FallbackAnalyzer()) },
        { "scoped", s => s.AddScoped<ITextAnalyzer, FallbackAnalyzer>() },
        { "transient", s => s.AddTransient<ITextAnalyzer, FallbackAnalyzer>() },
        { "instance", s => s.AddSingleton<ITextAnalyzer>(new FallbackAnalyzer()) },
    };

    [Theory]
    [MemberData(nameof(Registrations))]
    public async Task AddAzureLanguage_FallsBackOnWhateverWasRegistered(string way, Action<IServiceCollection> register)
    {
        await using var services = Build(register);
        await using var scope = services.CreateAsyncScope();

        var analysis = await scope.ServiceProvider.GetRequiredService<ITextAnalyzer>()
            .AnalyzeAsync(Sample.Article("Kyiv is calm."), CancellationToken.None);

        Assert.True(analysis.Analyzer == "fallback 1 (instead of azure-language)", way);
    }

    [Fact]
    public void AddAzureLanguage_LetsTheContainerDisposeOfTheFallback()
    {
        var fallback = new FallbackAnalyzer();
        var services = Build(s => s.AddSingleton<ITextAnalyzer>(_ => fallback));
        services.GetRequiredService<ITextAnalyzer>();

        services.Dispose();

        Assert.True(fallback.IsDisposed);
    }

    [Fact]
    public void AddAzureLanguage_SaysWhenItComesTooEarly()
    {
        var services = new ServiceCollection();

        var error = Assert.Throws<InvalidOperationException>(() => services.AddAzureLanguage(Configuration("https://example.test/")));

        Assert.Contains("call it after AddMonitor", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AddAzureLanguage_ChecksTheOptionsAtStart()
    {
        using var services = Build(s => s.AddSingleton<ITextAnalyzer, FallbackAnalyzer>(), endpoint: "example");

        var error = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());

        Assert.Equal(
            "Language:Endpoint is \"example\", expected an https address such as https://example.cognitiveservices.azure.com/.", error.Message);
    }

    // Port 1 is never listened on, so that every call falls back.
    private static ServiceProvider Build(Action<IServiceCollection> register, string endpoint = "http://127.0.0.1:1/")
    {
        var services = new ServiceCollection().AddLogging();
        register(services);
        services.AddAzureLanguage(Configuration(endpoint), NoRetries);
        return services.BuildServiceProvider(validateScopes: true);
    }

    private static void NoRetries(TextAnalyticsClientOptions options) => options.Retry.MaxRetries = 0;

    private static ConfigurationManager Configuration(string? endpoint) => new()
    {
        ["Language:Endpoint"] = endpoint,
        ["Language:Key"] = FakeLanguage.Key,
    };
}
