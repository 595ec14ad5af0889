namespace Monitor.Cli.Doctor.Laptop;

/// <summary>Node, which runs Azurite.</summary>
internal sealed class NodeCheck(string root, ReadVersion readVersion) : IDoctorCheck
{
    private const string Fix = "Install Node 20 or newer: https://nodejs.org";

    /// <inheritdoc/>
    public string Name => "Node";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation)
    {
        var version = await readVersion("node", root, cancellation);
        return
        [
            version is null ? Finding.Problem(Name, "node is not on PATH", Fix)
            : Version.TryParse(version.TrimStart('v'), out var parsed) && parsed.Major >= NpmInstallation.OldestNode ? Finding.Ok(Name, version)
            : Finding.Problem(Name, $"node --version says \"{FirstLine.Of(version)}\", expected {NpmInstallation.OldestNode} or newer", Fix),
        ];
    }
}
