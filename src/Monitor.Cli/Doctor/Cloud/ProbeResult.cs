namespace Monitor.Cli.Doctor.Cloud;

/// <summary>What an address answered.</summary>
/// <param name="Status">HTTP status; <c>null</c> when it could not be reached.</param>
/// <param name="Text">The body, or why it could not be reached.</param>
internal sealed record ProbeResult(int? Status, string Text);
