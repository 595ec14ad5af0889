using System.Text.Json;

namespace Monitor.Cli.Doctor.Laptop;

/// <summary>Whether <c>local.settings.json</c> can be read, and whether anything reads what is set there.</summary>
internal sealed class SettingsFileCheck(LaptopContext laptop) : IDoctorCheck
{
    private const string FileName = "local.settings.json";

    /// <inheritdoc/>
    public string Name => FileName;

    /// <inheritdoc/>
    public bool IsGate => true;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation)
    {
        var file = Path.Combine(laptop.Root, FileName);
        if (!File.Exists(file))
        {
            return [Finding.Ok(Name, $"not there yet: monitor run copies {KnownSettings.SampleName}")];
        }

        try
        {
            _ = laptop.Configuration;
        }
        catch (Exception e) when (e is UserException or IOException or UnauthorizedAccessException)
        {
            return [Finding.Problem(Name, FirstLine.Of(e.Message), $"Correct it, or delete it: monitor run copies {KnownSettings.SampleName} again")];
        }

        var known = await KnownSettings.ReadAsync(laptop.Root, cancellation);
        using var document = JsonDocument.Parse(await File.ReadAllTextAsync(file, cancellation));
        var names = document.RootElement.GetProperty("Values").EnumerateObject().Select(v => v.Name).ToList();
        var unknown = names.Where(name => !known.Contains(name)).Select(name => Unknown(name, known)).ToList();
        return unknown.Count > 0 ? unknown : [Finding.Ok(Name, $"{names.Count} settings, all known")];
    }

    private Finding Unknown(string name, KnownSettings known) => Finding.Warning(Name, $"nothing reads the setting \"{name}\"",
        known.Nearest(name) is { } nearest ? $"Write {nearest}, or remove it" : "Remove it; docs/settings.md lists all settings");
}
