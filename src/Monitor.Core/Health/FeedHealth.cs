namespace Monitor.Core.Health;

/// <summary>All feeds together, and those in trouble.</summary>
/// <param name="Answering">Feeds whose last try succeeded.</param>
/// <param name="Failing">Feeds whose last try failed, with the reason, by id.</param>
public sealed record FeedHealth(int Answering, IReadOnlyDictionary<string, string> Failing);
