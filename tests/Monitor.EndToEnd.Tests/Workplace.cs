using Monitor.Cli.Azurite;

namespace Monitor.EndToEnd.Tests;

/// <summary>A storage and an outbox of its own for one test.</summary>
internal sealed class Workplace : IAsyncDisposable
{
    private readonly AzuriteServer _azurite;

    private Workplace(AzuriteServer azurite, string folder)
    {
        _azurite = azurite;
        Folder = folder;
    }

    /// <summary>Connection string of the test's Azurite.</summary>
    public string Storage => _azurite.ConnectionString;

    /// <summary>An empty folder for what the test writes.</summary>
    public string Folder { get; }

    /// <summary>Where alerts go.</summary>
    public string Outbox => Path.Combine(Folder, "outbox");

    /// <summary>Starts the Azurite.</summary>
    public static async Task<Workplace> CreateAsync() => new(
        await AzuriteServer.StartAsync(new AzuriteOptions(StopsWithParent: true), _ => { }, CancellationToken.None),
        Directory.CreateTempSubdirectory("monitor-").FullName);

    /// <summary>Arguments of a run in this workplace; later ones win nothing, so give each option once.</summary>
    public string[] Run(params string[] more) =>
        ["run", "--json", "--storage", Storage, "--outbox", Outbox, .. more.Contains("--feeds") ? more : ["--feeds", "none", .. more]];

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _azurite.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
