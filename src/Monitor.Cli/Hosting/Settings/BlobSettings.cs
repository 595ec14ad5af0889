namespace Monitor.Cli.Hosting.Settings;

/// <summary>How blobs are handled.</summary>
/// <param name="MaxDegreeOfParallelism">Blobs in work at once, 1 to 32.</param>
/// <param name="PoisonBlobThreshold">A blob that fails for this many times is poison.</param>
internal sealed record BlobSettings(int MaxDegreeOfParallelism, int PoisonBlobThreshold);
