using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace Monitor.Cli.Running;

/// <summary>The settings of a laptop: <c>local.settings.json</c> as Functions Core Tools read it, the environment, the command line.</summary>
internal static class LocalSettings
{
    private const string FileName = "local.settings.json";
    private const string SampleName = "local.settings.sample.json";

    // Relative ones start from the root of the repository, wherever monitor is called from.
    private static readonly Dictionary<string, string?> Defaults = new()
    {
        ["Pull:SeedFolder"] = "seeds",
        ["Pull:FeedsFile"] = "seeds/feeds.json",
        ["Alerts:Outbox:Folder"] = "outbox",
    };

    /// <summary>Reads all settings; the command line wins over the environment, the environment over the file.</summary>
    /// <param name="root">Root of the repository.</param>
    /// <param name="options">The command line.</param>
    /// <param name="createsFile">Whether the file is made from the sample when there is none; otherwise the sample is read.</param>
    /// <exception cref="UserException">The file is no JSON, or has no "Values".</exception>
    public static IConfigurationRoot Read(string root, RunOptions options, bool createsFile = true)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(Defaults)
            .AddInMemoryCollection(ReadFile(root, createsFile))
            .AddEnvironmentVariables()
            .AddInMemoryCollection(FromCommandLine(options))
            .Build();
        foreach (var path in Defaults.Keys)
        {
            configuration[path] = configuration[path] is { } value and not ("" or "none") ? Path.GetFullPath(value, root) : "none";
        }

        return configuration;
    }

    private static List<KeyValuePair<string, string?>> ReadFile(string root, bool createsFile)
    {
        var file = Path.Combine(root, FileName);
        var sample = Path.Combine(root, SampleName);
        if (createsFile)
        {
            CopySample(sample, file);
        }
        else if (!File.Exists(file))
        {
            file = sample;
        }

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file));
            return Once(document.RootElement.GetProperty("Values").EnumerateObject()
                .Select(v => KeyValuePair.Create(v.Name.Replace("__", ":", StringComparison.Ordinal), (string?)v.Value.ToString())));
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new UserException($"{FileName}: expected {{ \"Values\": {{ … }} }} as in {SampleName}, but {e.Message}", e);
        }
    }

    private static List<KeyValuePair<string, string?>> Once(IEnumerable<KeyValuePair<string, string?>> values)
    {
        var settings = values.ToList();
        return settings.GroupBy(s => s.Key, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } twice
            ? throw new UserException($"{FileName}: the setting {twice.Key} stands twice, once perhaps with __ for the colon; expected it once.")
            : settings;
    }

    private static void CopySample(string sample, string file)
    {
        try
        {
            File.Copy(sample, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            // It is there already, or another monitor that starts just now made it.
        }
    }

    private static IEnumerable<KeyValuePair<string, string?>> FromCommandLine(RunOptions options)
    {
        (string Key, string? Value)[] settings =
        [
            ("AzureWebJobsStorage", options.Storage),
            ("Pull:SeedFolder", Absolute(options.Seeds)),
            ("Pull:FeedsFile", Absolute(options.Feeds)),
            ("Alerts:Outbox:Folder", Absolute(options.Outbox)),
        ];
        return settings.Where(s => s.Value is not null).Select(s => KeyValuePair.Create(s.Key, s.Value));
    }

    private static string? Absolute(string? path) => path is null or "none" ? path : Path.GetFullPath(path);
}
