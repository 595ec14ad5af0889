using System.Text.Json;

namespace Monitor.Cli.Doctor.Cloud;

/// <summary>The variables of the azd environment that is the default one here, where azd keeps them: <c>.azure/</c>.</summary>
internal static class AzdEnvironment
{
    /// <summary>Reads a variable: the process's own first, then azd's. No azd environment means no variables of it.</summary>
    public static Func<string, string?> Read(string root, Func<string, string?> process)
    {
        var name = process("AZURE_ENV_NAME") is { Length: > 0 } named ? named : DefaultName(root);
        var variables = name is null ? [] : ReadFile(Path.Combine(root, ".azure", Path.GetFileName(name), ".env"));
        return variable => process(variable) is { Length: > 0 } value ? value : variables.GetValueOrDefault(variable);
    }

    private static string? DefaultName(string root)
    {
        try
        {
            using var config = JsonDocument.Parse(File.ReadAllText(Path.Combine(root, ".azure", "config.json")));
            return config.RootElement.TryGetProperty("defaultEnvironment", out var name) ? name.GetString() : null;
        }
        catch (Exception e) when (e is IOException or JsonException or InvalidOperationException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static Dictionary<string, string> ReadFile(string file)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            foreach (var line in File.ReadLines(file))
            {
                if (line.Split('=', 2) is [var name, var value])
                {
                    variables[name.Trim()] = value.Trim().Trim('"');
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // As if there were none: what is missing is named by the checks.
        }

        return variables;
    }
}
