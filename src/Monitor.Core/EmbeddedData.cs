using System.Text.Json;

namespace Monitor.Core;

/// <summary>Word lists and tables that ship inside the assembly, parsed strictly: an unknown field is an error.</summary>
internal static class EmbeddedData
{
    /// <param name="path">Path below the project, such as "Entities/Data/people.json".</param>
    /// <exception cref="InvalidDataException">The file is missing or malformed; the message says which and where.</exception>
    public static T Read<T>(string path)
    {
        using var stream = typeof(EmbeddedData).Assembly.GetManifestResourceStream("Monitor.Core." + path.Replace('/', '.'))
            ?? throw new InvalidDataException($"{path}: not embedded in the assembly, expected an EmbeddedResource.");
        try
        {
            return JsonSerializer.Deserialize<T>(stream, MonitorJson.Strict)
                ?? throw new InvalidDataException($"{path}: read null, expected {typeof(T).Name}.");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{path}: {e.Message}", e);
        }
    }
}
