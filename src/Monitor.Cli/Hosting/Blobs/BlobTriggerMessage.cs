namespace Monitor.Cli.Hosting.Blobs;

/// <summary>Tells, in the internal queue, of a blob that is new to a function.</summary>
/// <param name="FunctionId">The function's name.</param>
/// <param name="ContainerName">The blob's container.</param>
/// <param name="BlobName">Its name, with slashes.</param>
/// <param name="ETag">Its version that was seen, without quotation marks.</param>
internal sealed record BlobTriggerMessage(string FunctionId, string ContainerName, string BlobName, string ETag);
