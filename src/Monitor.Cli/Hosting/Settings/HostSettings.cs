namespace Monitor.Cli.Hosting.Settings;

/// <summary>What <c>host.json</c> sets.</summary>
/// <param name="FunctionTimeout">An invocation that takes longer is cancelled and has failed.</param>
/// <param name="RoutePrefix">First part of every route, without slashes; may be empty.</param>
/// <param name="Queues">Of every queue trigger.</param>
/// <param name="Blobs">Of every blob trigger.</param>
internal sealed record HostSettings(TimeSpan FunctionTimeout, string RoutePrefix, QueueSettings Queues, BlobSettings Blobs);
