using System.ComponentModel.DataAnnotations;

namespace Monitor.Core.Feeds;

/// <summary>Where articles come from and how they are fetched: section <c>Pull</c>.</summary>
public sealed class PullOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Pull";

    /// <summary>
    /// Folder of <c>.txt</c> articles with their <c>seeds.json</c>, absolute or from the program's folder.
    /// Default "seeds"; <c>null</c>, empty or "none" for no seeds.
    /// </summary>
    public string? SeedFolder { get; set; } = "seeds";

    /// <summary>
    /// List of feeds, absolute or from the program's folder.
    /// Default "seeds/feeds.json"; <c>null</c>, empty or "none" for no feeds.
    /// </summary>
    public string? FeedsFile { get; set; } = "seeds/feeds.json";

    /// <summary>
    /// How long a feed rests after it was fetched. Default 15 minutes. It is fetched at the first tick of the
    /// timer after that, so the timer should tick more often.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00", ParseLimitsInInvariantCulture = true)]
    public TimeSpan Interval { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>Longest time for one fetch, from the request to the last byte. Default 20 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00", ParseLimitsInInvariantCulture = true)]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>Most bytes that are read of one feed, after decompression. Default 10 MiB.</summary>
    [Range(1024, 100 * 1024 * 1024)]
    public int MaxBytes { get; set; } = 10 * 1024 * 1024;

    /// <summary>
    /// Address or e-mail with which a publisher can reach whoever runs this; goes into the User-Agent.
    /// Default <c>null</c>: none.
    /// </summary>
    [RegularExpression(@"[\x21-\x27\x2A-\x7E]*", ErrorMessage = "Pull:Contact must be an address or e-mail without spaces and parentheses.")]
    public string? Contact { get; set; }

    /// <summary>The full path, or <c>null</c> when the setting says that there is none.</summary>
    internal static string? PathOf(string? setting) =>
        string.IsNullOrWhiteSpace(setting) || setting.Equals("none", StringComparison.OrdinalIgnoreCase)
            ? null : Path.GetFullPath(setting, AppContext.BaseDirectory);
}
