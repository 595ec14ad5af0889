using Azure.Core;

namespace Azure.AI.TextAnalytics;

public class TextAnalyticsClientOptions : ClientOptions
{
    public TextAnalyticsClientOptions(ServiceVersion version = ServiceVersion.V2023_04_01)
    {
        ApiVersion = version == ServiceVersion.V2023_04_01
            ? "2023-04-01"
            : throw new ArgumentOutOfRangeException(nameof(version), version, "The stand-in speaks 2023-04-01 only.");

        // Kept out of logs otherwise: neither carries text or keys.
        Diagnostics.LoggedQueryParameters.Add("api-version");
        Diagnostics.LoggedHeaderNames.Add("apim-request-id");
    }

    public enum ServiceVersion
    {
        V3_0 = 1,
        V3_1 = 2,
        V2022_05_01 = 3,
        V2023_04_01 = 4,
    }

    public string DefaultLanguage { get; set; } = "en";

    internal string ApiVersion { get; }
}
