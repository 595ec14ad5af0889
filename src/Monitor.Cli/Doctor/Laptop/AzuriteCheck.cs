using System.Text.Json;

namespace Monitor.Cli.Doctor.Laptop;

/// <summary>Azurite, the storage emulator, in <c>eng/azurite</c>.</summary>
internal sealed class AzuriteCheck(string root) : IDoctorCheck
{
    private readonly string _folder = Path.Combine(root, "eng", "azurite");

    /// <inheritdoc/>
    public string Name => "Azurite";

    /// <inheritdoc/>
    public Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<Finding>>([Look()]);

    private Finding Look()
    {
        if (!File.Exists(Path.Combine(_folder, "package.json")))
        {
            return Finding.Problem(Name, "eng/azurite has no package.json", "Restore the folder: git checkout -- eng/azurite");
        }

        return NpmInstallation.IsInstalled(_folder)
            ? Finding.Ok(Name, $"{ReadVersion()} in eng/azurite")
            : Finding.Warning(Name, "not installed in eng/azurite, or older than its package.json",
                "monitor run installs it; without a network do it beforehand: npm ci --ignore-scripts in eng/azurite");
    }

    private string ReadVersion()
    {
        try
        {
            using var package = JsonDocument.Parse(File.ReadAllText(Path.Combine(_folder, "node_modules", "azurite", "package.json")));
            return package.RootElement.GetProperty("version").GetString() ?? "installed";
        }
        catch (Exception e) when (e is IOException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return "installed";
        }
    }
}
