using System.Text.RegularExpressions;

namespace Monitor.Functions.Tests.Infrastructure;

/// <summary>Just enough Bicep to hold names in templates against names in code.</summary>
internal static partial class BicepFile
{
    /// <summary>Folder <c>infra</c> of the repository.</summary>
    public static string Folder { get; } = Path.Combine(Cli.RepositoryRoot.Find(), "infra");

    /// <summary>A template without its comments.</summary>
    public static string Read(string path) => Comment().Replace(File.ReadAllText(Path.Combine(Folder, path)), "");

    /// <summary>The strings of <c>var name = [ … ]</c>.</summary>
    public static IReadOnlyList<string> Array(string template, string name)
    {
        var body = Regex.Match(template, $@"var {name} = \[(?<body>[^\]]*)\]").Groups["body"].Value;
        return [.. Text().Matches(body).Select(m => m.Groups["text"].Value)];
    }

    /// <summary>The value of <c>key: 'value'</c>, the first there is.</summary>
    public static string Value(string template, string key) =>
        Regex.Match(template, $@"\b{key}: '(?<value>[^']*)'").Groups["value"].Value;

    /// <summary>Names of app settings: keys that hold a double underscore, an upper-case start, or a function's switch.</summary>
    public static IReadOnlyList<string> SettingNames(string template) =>
        [.. Setting().Matches(template).Select(m => m.Groups["name"].Value.Replace("${index}", "0", StringComparison.Ordinal))
            .Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex("'(?<text>[^']*)'")]
    private static partial Regex Text();

    [GeneratedRegex(@"(?<=[\s'{])(?<name>[A-Z]\w*(?:__[\w${}]+|\.\w+\.Disabled)|PullSchedule|APPLICATIONINSIGHTS_\w+)(?='?\s*[:,])")]
    private static partial Regex Setting();
}
