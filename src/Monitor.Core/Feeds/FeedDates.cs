using System.Globalization;
using System.Text.RegularExpressions;

namespace Monitor.Core.Feeds;

/// <summary>Reads the dates of feeds: RFC 822 with its usual liberties, and ISO 8601.</summary>
internal static partial class FeedDates
{
    private static readonly string[] IsoFormats =
    [
        "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm:ss K", "yyyy-MM-dd'T'HH:mm:sszz00",
    ];

    /// <summary>The time, UTC; a date without a zone counts as UTC. <c>null</c> when it is no date that we know.</summary>
    public static DateTimeOffset? Parse(string? text)
    {
        var trimmed = text?.Trim() ?? "";
        if (DateTimeOffset.TryParseExact(trimmed, IsoFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var iso))
        {
            return iso.ToUniversalTime();
        }

        return Rfc822().Match(trimmed) is { Success: true } match ? FromRfc822(match.Groups) : null;
    }

    private static DateTimeOffset? FromRfc822(GroupCollection parts)
    {
        var clock = $"{parts["day"].Value} {parts["month"].Value[..3]} {FullYear(parts["year"].Value)} {parts["clock"].Value}";
        string[] formats = ["d MMM yyyy H:mm:ss", "d MMM yyyy H:mm", "d MMM yyyy "];
        if (!DateTime.TryParseExact(clock, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            || Offset(parts["zone"].Value) is not { } offset)
        {
            return null;
        }

        // Year 1 or 9999 may leave the calendar by its zone.
        var ticks = local.Ticks - offset.Ticks;
        return ticks >= 0 && ticks <= DateTime.MaxValue.Ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;
    }

    // RFC 2822 section 4.3: two digits below 50 are of this century.
    private static string FullYear(string year) =>
        year.Length == 4 ? year : string.CompareOrdinal(year, "50") < 0 ? $"20{year}" : $"19{year}";

    private static TimeSpan? Offset(string zone)
    {
        if (zone.Length == 0)
        {
            return TimeSpan.Zero;
        }

        if (zone[0] is not ('+' or '-'))
        {
            return HoursEast(zone) is { } hours ? TimeSpan.FromHours(hours) : null;
        }

        var digits = zone[1..].Replace(":", "", StringComparison.Ordinal);
        var minutes = (int.Parse(digits[..2], CultureInfo.InvariantCulture) * 60) + int.Parse(digits[2..], CultureInfo.InvariantCulture);
        return TimeSpan.FromMinutes(zone[0] == '-' ? -minutes : minutes);
    }

    // RFC 822 section 5.1, and the zones that European and Australian publishers write.
    private static int? HoursEast(string zone) => zone.ToUpperInvariant() switch
    {
        "PST" => -8,
        "MST" or "PDT" => -7,
        "CST" or "MDT" => -6,
        "EST" or "CDT" => -5,
        "EDT" => -4,
        "UT" or "UTC" or "GMT" or "Z" or "WET" => 0,
        "BST" or "CET" or "MET" or "WEST" => 1,
        "CEST" or "MEST" or "EET" => 2,
        "EEST" or "MSK" => 3,
        "AEST" => 10,
        "AEDT" => 11,
        _ => null,
    };

    [GeneratedRegex(
        @"\A(?:[A-Za-z]+\.?,?\s*)?(?<day>\d{1,2})[\s-]+(?<month>[A-Za-z]{3,9})\.?,?[\s-]+(?<year>\d{4}|\d{2})" +
        @"(?:,?\s+(?<clock>\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?)?\s*(?<zone>[+-]\d{2}:?\d{2}|[A-Za-z]{1,5})?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Rfc822();
}
