using System.Text.Json;

namespace Monitor.Cli.Doctor.Arm;

/// <summary>Reads JSON of which nothing is certain.</summary>
internal static class ArmJson
{
    /// <summary>The text at a path of properties such as "properties.scope"; <c>null</c> when there is none.</summary>
    public static string? Text(this JsonElement element, string path) =>
        element.At(path) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    /// <summary>The truth value at a path; <c>null</c> when there is none.</summary>
    public static bool? Truth(this JsonElement element, string path) =>
        element.At(path) is { ValueKind: JsonValueKind.True or JsonValueKind.False } value ? value.GetBoolean() : null;

    /// <summary>The number at a path; <c>null</c> when there is none.</summary>
    public static double? Number(this JsonElement element, string path) =>
        element.At(path) is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : null;

    /// <summary>The elements of the list at a path; none when there is no list.</summary>
    public static IReadOnlyList<JsonElement> Items(this JsonElement element, string path) =>
        element.At(path) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : [];

    /// <summary>Names and values of the object at a path; none when there is no object.</summary>
    public static IReadOnlyList<JsonProperty> Fields(this JsonElement element, string path) =>
        element.At(path) is { ValueKind: JsonValueKind.Object } fields ? [.. fields.EnumerateObject()] : [];

    /// <summary>What stands at a path; <c>null</c> when nothing does.</summary>
    public static JsonElement? At(this JsonElement element, string path)
    {
        foreach (var name in path.Split('.'))
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return null;
            }
        }

        return element;
    }
}
