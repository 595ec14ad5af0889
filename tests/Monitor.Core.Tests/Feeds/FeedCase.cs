using Monitor.Core.Feeds;

namespace Monitor.Core.Tests.Feeds;

/// <summary>One feed of <c>tests/specs/feeds/parsing.json</c>; its XML stands there line by line.</summary>
public sealed record FeedCase(string Name, string Source, string[] Xml, ExpectedFeed Expect);

/// <summary>What is to be read from it.</summary>
public sealed record ExpectedFeed(string? Title, FeedEntry[] Entries);
