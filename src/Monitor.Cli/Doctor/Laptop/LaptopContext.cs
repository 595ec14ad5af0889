using Microsoft.Extensions.Configuration;
using Monitor.Cli.Running;

namespace Monitor.Cli.Doctor.Laptop;

/// <summary>What the checks of a laptop look at.</summary>
/// <param name="root">Root of the repository.</param>
/// <param name="storage">Connection string of the command line; <c>null</c> for the one of the settings.</param>
/// <param name="ports">Where development storage listens.</param>
internal sealed class LaptopContext(string root, string? storage, DevelopmentPorts ports)
{
    private readonly Lazy<IConfigurationRoot> _configuration =
        new(() => LocalSettings.Read(root, new RunOptions { Storage = storage }, createsFile: false));

    /// <summary>Root of the repository.</summary>
    public string Root => root;

    /// <summary>Where development storage listens.</summary>
    public DevelopmentPorts Ports => ports;

    /// <summary>The settings as <c>monitor run</c> reads them; nothing is written.</summary>
    /// <exception cref="UserException">The file of settings cannot be read.</exception>
    public IConfiguration Configuration => _configuration.Value;
}
