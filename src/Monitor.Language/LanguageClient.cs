using Azure;
using Azure.AI.TextAnalytics;
using Azure.Core;
using Azure.Identity;

namespace Monitor.Language;

/// <summary>Builds the SDK's client from our options.</summary>
internal static class LanguageClient
{
    /// <param name="options">Validated, with an endpoint.</param>
    /// <param name="configure">Changes transport or retries, for tests; <c>null</c> changes nothing.</param>
    public static TextAnalyticsClient Create(LanguageOptions options, Action<TextAnalyticsClientOptions>? configure)
    {
        var clientOptions = new TextAnalyticsClientOptions
        {
            // The SDK waits 100 s for each of its four tries: longer, together, than the function may run.
            Retry = { NetworkTimeout = TimeSpan.FromSeconds(30) },
        };
        configure?.Invoke(clientOptions);

        var endpoint = new Uri(options.Endpoint!);
        return string.IsNullOrEmpty(options.Key)
            ? new TextAnalyticsClient(endpoint, CreateCredential(options.ClientId), clientOptions)
            : new TextAnalyticsClient(endpoint, new AzureKeyCredential(options.Key), clientOptions);
    }

    private static TokenCredential CreateCredential(string? clientId) => string.IsNullOrEmpty(clientId)
        ? new DefaultAzureCredential()
        : new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(clientId));
}
