using Monitor.Cli.Hosting.Invoking;

namespace Monitor.Cli.Hosting.Blobs;

/// <summary>A function and the blobs that start it.</summary>
internal sealed record BlobTrigger(FunctionDescriptor Function, BlobPathPattern Path);
