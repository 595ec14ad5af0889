namespace Monitor.Core.Entities;

/// <summary>The shape of given-names.json.</summary>
/// <param name="Source">Where the names come from.</param>
/// <param name="Female">Sorted.</param>
/// <param name="Male">Sorted.</param>
internal sealed record GivenNameLists(string Source, IReadOnlyList<string> Female, IReadOnlyList<string> Male);
