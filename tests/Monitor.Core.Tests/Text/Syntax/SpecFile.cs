using System.Text.Json;

namespace Monitor.Core.Tests.Text.Syntax;

/// <summary>Reads a file of <c>tests/specs/text</c>.</summary>
internal static class SpecFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    public static T Read<T>(string name)
    {
        var path = Path.Combine(Cli.RepositoryRoot.Find(), "tests", "specs", "text", name);
        return JsonSerializer.Deserialize<T>(File.ReadAllText(path), Options)!;
    }
}
