namespace Monitor.Core.Entities;

/// <summary>An office that stands for whoever holds it on the day: "the US president".</summary>
/// <param name="Id">Slug.</param>
/// <param name="Names">How articles name it.</param>
/// <param name="Holders">By time; gaps are days for which the name stays unresolved.</param>
/// <param name="Source">Where the holders can be checked.</param>
internal sealed record Office(string Id, IReadOnlyList<string> Names, IReadOnlyList<OfficeHolder> Holders, string Source)
{
    public string? HolderOn(DateOnly day) =>
        Holders.FirstOrDefault(h => h.From <= day && (h.To is null || day < h.To))?.Person;
}
