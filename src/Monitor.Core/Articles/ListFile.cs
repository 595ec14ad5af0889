using System.Text.Json;

namespace Monitor.Core.Articles;

/// <summary>A JSON file with a list of objects that operators write by hand: <c>seeds.json</c> and <c>feeds.json</c>.</summary>
internal static class ListFile
{
    /// <summary>Reads each entry by itself, so that a bad one never costs the others.</summary>
    /// <param name="path">The file; problems name it as it stands here.</param>
    /// <param name="fields">The fields an entry may have; the first of them names the entry in problems.</param>
    /// <param name="read">Makes the entry. Its result counts only when the entry reported no problem.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task<ListContent<T>> ReadAsync<T>(
        string path, string[] fields, Func<ListEntry, T> read, CancellationToken cancellation)
    {
        var (text, problem) = await Utf8File.ReadAsync(path, cancellation);
        if (text is null)
        {
            return ListContent<T>.Unreadable(problem!);
        }

        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Array
                ? ReadEntries(path, document.RootElement, fields, read)
                : ListContent<T>.Unreadable($"{path}: read a JSON {Kind(document.RootElement)}, expected a JSON list.");
        }
        catch (JsonException e)
        {
            return ListContent<T>.Unreadable(
                $"{path}, line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}: is no JSON ({Reason(e)}), expected a JSON list.");
        }
    }

    private static ListContent<T> ReadEntries<T>(string path, JsonElement list, string[] fields, Func<ListEntry, T> read)
    {
        List<T> entries = [];
        List<string> refused = [];
        List<string> problems = [];
        foreach (var (index, element) in list.EnumerateArray().Index())
        {
            if (element.ValueKind != JsonValueKind.Object)
            {
                problems.Add($"{path}, entry {index + 1}: read a JSON {Kind(element)}, expected an object.");
                continue;
            }

            var entry = new ListEntry(path, index, element, fields);
            var made = read(entry);
            if (entry.Problems.Count == 0)
            {
                entries.Add(made);
            }
            else if (entry.Name is not null)
            {
                refused.Add(entry.Name);
            }

            problems.AddRange(entry.Problems);
        }

        return new ListContent<T>(entries, refused, problems, IsReadable: true);
    }

    private static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "list",
        JsonValueKind.String => "text",
        JsonValueKind.Number => "number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };

    // The parser adds its position, counted from 0: it is given above, counted from 1.
    private static string Reason(JsonException e) =>
        e.Message.Split(" Path:")[0].Split(" LineNumber:")[0].ReplaceLineEndings(" ").TrimEnd('.');
}
