using Monitor.Core.Entities;

namespace Monitor.Core.Tests.Entities;

/// <summary>An entity with its mentions as printed.</summary>
public sealed record ExpectedEntity(string Id, EntityKind Kind, IReadOnlyList<string> Mentions);
