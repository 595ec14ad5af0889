namespace Monitor.Language;

/// <summary>How to reach Azure AI Language: section <c>Language</c>. Without an endpoint it is not used at all.</summary>
public sealed class LanguageOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Language";

    /// <summary>
    /// Address of the resource, such as <c>https://example.cognitiveservices.azure.com/</c>; https, or http on this
    /// machine. <c>null</c> or empty: the embedded analyzer does the work.
    /// </summary>
    public string? Endpoint { get; set; }

    /// <summary>One of the resource's two keys. <c>null</c> or empty: the app's managed identity signs in.</summary>
    public string? Key { get; set; }

    /// <summary>
    /// Client id of a user-assigned managed identity, a GUID. <c>null</c> or empty: the system-assigned identity in Azure,
    /// the developer's own sign-in on a laptop. Not used when there is a key.
    /// </summary>
    public string? ClientId { get; set; }

    /// <summary>Model version that recognises entities: a date, or "latest", which changes results unannounced. Default 2025-11-01.</summary>
    public string EntityModel { get; set; } = "2025-11-01";

    /// <summary>Model version that scores sentiment, in the same form. Default "latest", the only one documented as supported.</summary>
    public string SentimentModel { get; set; } = "latest";

    /// <summary>
    /// How long one article may take, waits between retries included, before the fallback gets it. Default 2 minutes: a
    /// service over its rate limit may ask for a minute's wait, several times, which no function has.
    /// </summary>
    public TimeSpan GiveUpAfter { get; set; } = TimeSpan.FromMinutes(2);
}
