using System.Collections.Frozen;

namespace Monitor.Core.Entities;

/// <summary>Given names, which tell a person's name from a company's and hint at the pronoun.</summary>
internal sealed class GivenNames
{
    private readonly FrozenDictionary<string, Gender> _genders;

    private GivenNames(GivenNameLists lists) =>
        _genders = lists.Female.Select(n => (Name: n, Gender: Gender.Female))
            .Concat(lists.Male.Where(n => !lists.Female.Contains(n)).Select(n => (Name: n, Gender: Gender.Male)))
            .ToFrozenDictionary(p => p.Name, p => p.Gender, StringComparer.Ordinal);

    public static GivenNames Default { get; } = new(EmbeddedData.Read<GivenNameLists>("Entities/Data/given-names.json"));

    /// <summary><c>null</c> when the word is not a known given name.</summary>
    public Gender? GenderOf(string name) => _genders.TryGetValue(name, out var gender) ? gender : null;
}
