using System.Globalization;
using System.Text.RegularExpressions;

namespace Monitor.Core.Statements.Extraction;

/// <summary>Reads when something was said from the narrator's words around it, relative to the day of the article.</summary>
internal static partial class SaidAtReader
{
    private static readonly string[] Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary><c>null</c> when the words do not tell.</summary>
    /// <param name="words">The narrator's words of the clause, content left out.</param>
    /// <param name="published">When the article was published, UTC.</param>
    /// <param name="previous">When the statement before was made, for "the next day"; <c>null</c> when there is none.</param>
    public static SaidAt? Read(string words, DateTimeOffset published, SaidAt? previous)
    {
        var day = new DateTimeOffset(published.UtcDateTime.Date, TimeSpan.Zero);
        return ReadAgo(words, day)
            ?? ReadNextDay(words, previous)
            ?? ReadNamedDay(words, day)
            ?? ReadPeriod(words, day)
            ?? ReadDate(words, day)
            ?? (Earlier().Match(words) is { Success: true } before ? new SaidAt(day, SaidAtPrecision.Before, before.Value.Trim()) : null);
    }

    private static SaidAt? ReadAgo(string words, DateTimeOffset day)
    {
        if (Ago().Match(words) is not { Success: true } match || ParseNumber(match.Groups["n"].Value) is not { } n)
        {
            return null;
        }

        return match.Groups["unit"].Value.ToLowerInvariant() switch
        {
            "day" => new SaidAt(day.AddDays(-n), SaidAtPrecision.Day, match.Value),
            "week" => new SaidAt(StartOfWeek(day.AddDays(-7 * n)), SaidAtPrecision.Week, match.Value),
            "month" => new SaidAt(StartOfMonth(day.AddMonths(-n)), SaidAtPrecision.Month, match.Value),
            _ => new SaidAt(StartOfYear(day.Year - n), SaidAtPrecision.Year, match.Value),
        };
    }

    private static int? ParseNumber(string words)
    {
        var number = words.ToLowerInvariant();
        return number is "a" or "an" ? 1
            : Array.IndexOf(Numbers, number) is > 0 and var named ? named
            : int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) && digits is > 0 and < 200 ? digits
            : null;
    }

    private static SaidAt? ReadNextDay(string words, SaidAt? previous) =>
        previous is { Precision: SaidAtPrecision.Day } && NextDay().Match(words) is { Success: true } match
            ? new SaidAt(previous.At.AddDays(1), SaidAtPrecision.Day, match.Value)
            : null;

    private static SaidAt? ReadNamedDay(string words, DateTimeOffset day)
    {
        if (Weekday().Match(words) is { Success: true } match && Enum.TryParse<DayOfWeek>(match.Groups["day"].Value, ignoreCase: true, out var weekday))
        {
            // "On Monday" in an article of a Monday is that day; "last Monday" never is.
            var back = ((int)day.DayOfWeek - (int)weekday + 7) % 7;
            var isLast = match.Groups["last"].Length > 0;
            return new SaidAt(day.AddDays(-(back == 0 && isLast ? 7 : back)), SaidAtPrecision.Day, match.Value);
        }

        return NearDay().Match(words) is { Success: true } near
            ? new SaidAt(near.Value.Equals("yesterday", StringComparison.OrdinalIgnoreCase) ? day.AddDays(-1) : day, SaidAtPrecision.Day, near.Value)
            : null;
    }

    private static SaidAt? ReadPeriod(string words, DateTimeOffset day)
    {
        if (Period().Match(words) is not { Success: true } match)
        {
            return null;
        }

        var back = match.Groups["which"].Value.Equals("last", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        return match.Groups["unit"].Value.ToLowerInvariant() switch
        {
            "week" => new SaidAt(StartOfWeek(day.AddDays(-7 * back)), SaidAtPrecision.Week, match.Value),
            "month" => new SaidAt(StartOfMonth(day.AddMonths(-back)), SaidAtPrecision.Month, match.Value),
            _ => new SaidAt(StartOfYear(day.Year - back), SaidAtPrecision.Year, match.Value),
        };
    }

    private static SaidAt? ReadDate(string words, DateTimeOffset day)
    {
        if (Date().Match(words) is { Success: true } match)
        {
            var month = DateTime.ParseExact(match.Groups["month"].Value[..3], "MMM", CultureInfo.InvariantCulture).Month;
            var year = match.Groups["year"].Length > 0 ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) : day.Year;
            if (match.Groups["day"].Length == 0)
            {
                var start = new DateTimeOffset(year, month, 1, 0, 0, 0, TimeSpan.Zero);
                return new SaidAt(start > day ? start.AddYears(-1) : start, SaidAtPrecision.Month, match.Value);
            }

            var number = int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture);
            if (number < 1 || number > DateTime.DaysInMonth(year, month))
            {
                return null;
            }

            var at = new DateTimeOffset(year, month, number, 0, 0, 0, TimeSpan.Zero);
            return new SaidAt(at > day && match.Groups["year"].Length == 0 ? at.AddYears(-1) : at, SaidAtPrecision.Day, match.Value);
        }

        return InYear().Match(words) is { Success: true } inYear && int.Parse(inYear.Groups["year"].Value, CultureInfo.InvariantCulture) is var y && y <= day.Year
            ? new SaidAt(StartOfYear(y), SaidAtPrecision.Year, inYear.Value)
            : null;
    }

    private static DateTimeOffset StartOfWeek(DateTimeOffset day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static DateTimeOffset StartOfMonth(DateTimeOffset day) => new(day.Year, day.Month, 1, 0, 0, 0, TimeSpan.Zero);

    private static DateTimeOffset StartOfYear(int year) => new(year, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private const RegexOptions Bounded = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    [GeneratedRegex(@"\b(no (further|later|earlier|more|longer) than |just |only |about |some )?(?<n>an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}) (?<unit>day|week|month|year)s? (ago|earlier|before)\b", Bounded)]
    private static partial Regex Ago();

    [GeneratedRegex(@"\bthe (next|following) day\b", Bounded)]
    private static partial Regex NextDay();

    [GeneratedRegex(@"\b(on |early |late )?(?<last>last )?(?<day>monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b", Bounded)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"\b(yesterday|today|tonight|this (morning|afternoon|evening)|earlier in the day)\b", Bounded)]
    private static partial Regex NearDay();

    [GeneratedRegex(@"\b(earlier |late |later )?(?<which>last|this) (?<unit>week|month|year)\b", Bounded)]
    private static partial Regex Period();

    [GeneratedRegex(@"\b(on |in )?((?<day>\d{1,2}) )?(?<month>January|February|March|April|May|June|July|August|September|October|November|December)( (?<day>\d{1,2})\b)?(,? (?<year>(19|20)\d\d))?\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Date();

    [GeneratedRegex(@"\b(back )?in (?<year>(19|20)\d\d)\b", Bounded)]
    private static partial Regex InYear();

    [GeneratedRegex(@"\b((before|prior to|ahead of) (re)?(taking office|the (election|vote|war|inauguration|invasion))|(before|prior to) \w+ing [\w' ]{3,40}|(in|during) (his|her|their) (first|previous|last|second) (term|campaign|presidency)|during the (election )?campaign|in the past|years ago|previously)\b", Bounded)]
    private static partial Regex Earlier();
}
