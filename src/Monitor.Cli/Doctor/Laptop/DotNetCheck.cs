namespace Monitor.Cli.Doctor.Laptop;

/// <summary>The .NET SDK that builds here, as <c>global.json</c> chooses it.</summary>
internal sealed class DotNetCheck(string root, ReadVersion readVersion) : IDoctorCheck
{
    private const int Oldest = 10;
    private const string Fix = "Install the .NET 10 SDK: https://dotnet.microsoft.com/download";

    /// <inheritdoc/>
    public string Name => ".NET SDK";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation)
    {
        var version = await readVersion("dotnet", root, cancellation);
        return
        [
            version is null ? Finding.Problem(Name, "dotnet is not on PATH, or has no SDK that global.json accepts", Fix)
            : int.TryParse(version.Split('.')[0], out var major) && major >= Oldest ? Finding.Ok(Name, version)
            : Finding.Problem(Name, $"dotnet --version says \"{FirstLine.Of(version)}\", expected {Oldest} or newer", Fix),
        ];
    }
}
