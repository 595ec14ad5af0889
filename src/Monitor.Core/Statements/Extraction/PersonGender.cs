using Monitor.Core.Entities;

namespace Monitor.Core.Statements.Extraction;

/// <summary>Which pronoun speaks of an entity: from the gazetteer, else from the given name.</summary>
internal static class PersonGender
{
    /// <summary><c>null</c> when neither tells.</summary>
    public static Gender? Of(string id, string name)
    {
        if (Gazetteer.Default.Find(id) is { Kind: EntityKind.Person } entry)
        {
            return entry.Gender;
        }

        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 ? GivenNames.Default.GenderOf(name[..space]) : null;
    }
}
