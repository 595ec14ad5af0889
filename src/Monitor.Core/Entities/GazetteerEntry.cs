namespace Monitor.Core.Entities;

/// <summary>A person, organisation or place that is known beforehand.</summary>
/// <param name="Id">Canonical slug.</param>
/// <param name="Name">Canonical name in full.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Aliases">Other names that mean it without doubt, transliterations included.</param>
/// <param name="Source">Where the entry can be checked.</param>
/// <param name="Gender">Which pronoun speaks of a person; <c>null</c> for anything else.</param>
internal sealed record GazetteerEntry(
    string Id, string Name, EntityKind Kind, IReadOnlyList<string> Aliases, string Source, Gender? Gender = null);
