using System.Globalization;
using System.Text.Json;

namespace Monitor.Core.Articles;

/// <summary>One object of a <see cref="ListFile"/>: gives its fields strictly and gathers what is wrong with them.</summary>
internal sealed class ListEntry
{
    // Programs write year 1 where they know no date.
    private const int EarliestYear = 1900;

    private static readonly string[] TimeFormats =
        ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    private readonly JsonElement _element;
    private readonly string _where;
    private readonly List<string> _problems = [];

    public ListEntry(string path, int index, JsonElement element, string[] fields)
    {
        _element = element;
        Name = element.TryGetProperty(fields[0], out var name) && name.ValueKind == JsonValueKind.String ? name.GetString() : null;
        _where = Name is null ? $"{path}, entry {index + 1}" : $"{path}, entry \"{Name}\"";
        CheckNames(fields);
    }

    /// <summary>Text of the field that names the entry; <c>null</c> when it has none.</summary>
    public string? Name { get; }

    /// <summary>What is wrong with the entry so far: one line each.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>The text of a field that must be there; <c>null</c> after reporting that it is not, or is blank.</summary>
    public string? Required(string field, string expected)
    {
        if (!_element.TryGetProperty(field, out var value))
        {
            return Report($"\"{field}\" is missing, expected {expected}.");
        }

        return value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString())
            ? value.GetString()
            : Refuse(field, expected);
    }

    /// <summary>The text of a field; <c>null</c> when it is absent or null, or after reporting that it is not text.</summary>
    public string? Optional(string field, string expected) =>
        !_element.TryGetProperty(field, out var value) || value.ValueKind == JsonValueKind.Null
            ? null
            : Required(field, expected);

    /// <summary>The day of a field such as 2026-03-01; <c>null</c> when it is absent or null, or after reporting that it is none.</summary>
    public DateOnly? OptionalDay(string field)
    {
        const string Expected = "a date such as 2026-03-01";
        if (Optional(field, Expected) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Refuse(field, Expected);
        return null;
    }

    /// <summary>The time of a field, UTC; a day alone is its first moment. <c>null</c> as for <see cref="OptionalDay"/>.</summary>
    public DateTimeOffset? OptionalTime(string field)
    {
        const string Expected = "a date of 1900 or later such as 2026-03-01, or a time such as 2026-03-01T14:30:00Z";
        if (Optional(field, Expected) is not { } text)
        {
            return null;
        }

        if (DateTimeOffset.TryParseExact(text, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            && time.Year >= EarliestYear)
        {
            return time.ToUniversalTime();
        }

        Refuse(field, Expected);
        return null;
    }

    /// <summary>Reports that the value of the field is not what was expected.</summary>
    /// <returns>Always <c>null</c>, so that a reader can return it.</returns>
    public string? Refuse(string field, string expected) =>
        Report($"\"{field}\" is {_element.GetProperty(field).GetRawText().ReplaceLineEndings(" ")}, expected {expected}.");

    /// <summary>Reports a problem; <paramref name="problem"/> says what was read and what was expected.</summary>
    /// <returns>Always <c>null</c>, so that a reader can return it.</returns>
    public string? Report(string problem)
    {
        _problems.Add($"{_where}: {problem}");
        return null;
    }

    private void CheckNames(string[] fields)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in _element.EnumerateObject())
        {
            if (!fields.Contains(field.Name, StringComparer.Ordinal))
            {
                Report($"has an unknown field \"{field.Name}\", expected only {string.Join(", ", fields)}.");
            }
            else if (!seen.Add(field.Name))
            {
                Report($"has the field \"{field.Name}\" twice, expected it once.");
            }
        }
    }
}
