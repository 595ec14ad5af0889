namespace Monitor.Core.Feeds;

/// <summary>What a list of feeds holds.</summary>
/// <param name="Feeds">The feeds without a fault, in the order of the file.</param>
/// <param name="Problems">What could not be read, one line each: where, what was read, what was expected.</param>
public sealed record FeedListing(IReadOnlyList<Feed> Feeds, IReadOnlyList<string> Problems);
