namespace Monitor.Cli.Tests.Hosting;

/// <param name="Function">Its name.</param>
/// <param name="Text">The message, the blob's name and content, or the route's parameter.</param>
/// <param name="Timestamp">When it began, as of <see cref="TimeProvider.System"/>.</param>
public sealed record ProbeCall(string Function, string Text, long Timestamp);
