namespace Monitor.Language;

/// <summary>The service's names of languages: mostly the primary subtag of a BCP 47 tag.</summary>
internal static class ServiceLanguage
{
    private static readonly HashSet<string> WithSecondSubtag = new(StringComparer.OrdinalIgnoreCase)
    {
        "pt-BR", "pt-PT", "zh-Hans", "zh-Hant",
    };

    /// <summary>"en" for "en-GB": the service answers UnsupportedLanguageCode to regions that it does not list.</summary>
    public static string Of(string tag)
    {
        var subtags = tag.Split('-');
        return subtags.Length > 1 && WithSecondSubtag.TryGetValue($"{subtags[0]}-{subtags[1]}", out var known) ? known : subtags[0];
    }
}
