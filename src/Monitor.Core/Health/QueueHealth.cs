namespace Monitor.Core.Health;

/// <summary>One queue.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Waiting">About how many messages wait or are in work.</param>
/// <param name="Poison">About how many failed for good and wait for a person.</param>
public sealed record QueueHealth(string Name, int Waiting, int Poison);
