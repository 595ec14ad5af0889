namespace Monitor.Cli.Hosting.Blobs;

/// <summary>Keeps, in <c>webjobs-blobtrigger-poison</c>, what blob a function failed on. Field names are the platform's.</summary>
/// <param name="FunctionId">The function's name.</param>
/// <param name="BlobType">Always <c>BlockBlob</c>: others are not scanned for.</param>
/// <param name="ContainerName">The blob's container.</param>
/// <param name="BlobName">Its name, with slashes.</param>
/// <param name="ETag">The version that failed, without quotation marks.</param>
internal sealed record BlobPoisonMessage(string FunctionId, string BlobType, string ContainerName, string BlobName, string ETag);
