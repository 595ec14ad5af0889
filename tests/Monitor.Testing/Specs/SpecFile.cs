using System.Text.Json;
using Monitor.Core;

namespace Monitor.Testing.Specs;

/// <summary>Reads the JSON case files below tests/specs, strictly: an unknown field, a repeated id or an empty source is an error.</summary>
public static class SpecFile
{
    /// <summary>The cases of a file as rows for <see cref="SpecTheoryAttribute"/>.</summary>
    /// <param name="path">Below tests/specs, with forward slashes, such as "statements/direct.json".</param>
    public static IEnumerable<object[]> Rows<TCase>(string path)
        where TCase : SpecCase =>
        Read<TCase>(path).Select(c => new object[] { new SpecRow<TCase>(path, c) });

    /// <exception cref="InvalidDataException">The message says which file, which case, what was read and what was expected.</exception>
    public static IReadOnlyList<TCase> Read<TCase>(string path)
        where TCase : SpecCase
    {
        var cases = Parse<TCase>(path, File.ReadAllText(FullPath(path)));
        foreach (var group in cases.GroupBy(c => c.Id, StringComparer.Ordinal))
        {
            Check(path, group.Key, group.Count() == 1, "the id is used twice, expected it once");
            Check(path, group.Key, !string.IsNullOrWhiteSpace(group.First().Source), "\"source\" is empty, expected who wrote the text");
            Check(path, group.Key, group.First().Pending is null or { Length: > 10 }, "\"pending\" gives no reason");
        }

        return cases;
    }

    /// <summary>Every file below a folder of tests/specs, as paths for <see cref="Read"/>, sorted.</summary>
    public static IReadOnlyList<string> Below(string folder) =>
        [.. Directory.GetFiles(FullPath(folder), "*.json").Select(f => $"{folder}/{Path.GetFileName(f)}").Order(StringComparer.Ordinal)];

    /// <summary>The repository's root folder.</summary>
    public static string Root { get; } = FindRoot();

    internal static IReadOnlyList<TCase> Parse<TCase>(string path, string json)
    {
        try
        {
            return JsonSerializer.Deserialize<List<TCase>>(json, MonitorJson.Strict) ?? throw new JsonException("read null, expected an array of cases");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"tests/specs/{path}: {e.Message}", e);
        }
    }

    private static string FullPath(string path) => Path.Combine([Root, "tests", "specs", .. path.Split('/')]);

    private static void Check(string path, string id, bool isGood, string problem)
    {
        if (!isGood)
        {
            throw new InvalidDataException($"tests/specs/{path}, case \"{id}\": {problem}.");
        }
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Monitor.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidDataException($"{AppContext.BaseDirectory}: no Monitor.sln at or above it, expected a clone of the repository.");
    }
}
