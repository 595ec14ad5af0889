namespace Monitor.Cli.Running;

/// <summary>Tells the monitors of one machine of each other, so that none stops the Azurite that another still needs.</summary>
internal sealed class AzuriteUse : IDisposable
{
    private readonly string _folder;
    private readonly FileStream _mine;

    /// <param name="folder">Azurite's data folder; it exists.</param>
    public AzuriteUse(string folder)
    {
        _folder = folder;
        _mine = new FileStream(Path.Combine(folder, $"monitor-{Guid.NewGuid():N}.lock"), FileMode.CreateNew, FileAccess.Write,
            FileShare.None, 1, FileOptions.DeleteOnClose);
    }

    /// <summary>Whether another monitor runs on it now. Files that a killed one left are removed.</summary>
    public bool IsShared() => Directory.EnumerateFiles(_folder, "monitor-*.lock").Any(file => file != _mine.Name && IsHeld(file));

    /// <inheritdoc/>
    public void Dispose() => _mine.Dispose();

    private static bool IsHeld(string file)
    {
        try
        {
            new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose).Dispose();
            return false;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }
}
