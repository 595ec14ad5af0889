using Monitor.Core.Entities;

namespace Monitor.Language;

/// <summary>
/// Makes entities of mentions: the same name is one entity, and a person called by part of the name ("Trump") joins the
/// fuller name in the same article ("Donald Trump"), unless two fuller names fit: a wrong speaker is worse than none.
/// </summary>
internal static class EntityJoiner
{
    /// <param name="mentions">In the order of the article.</param>
    public static IReadOnlyList<Entity> Join(IReadOnlyList<NamedMention> mentions)
    {
        var fullNames = FullNames(mentions);
        return
        [
            .. mentions
                .GroupBy(m => EntityNames.IdOf(m.Kind == EntityKind.Person ? fullNames[m.Name] : m.Name), StringComparer.Ordinal)
                .Select(group => Create(group.Key, [.. group]))
                .OrderBy(e => e.Mentions[0].Start),
        ];
    }

    private static Entity Create(string id, IReadOnlyList<NamedMention> mentions)
    {
        // Whichever name is the fullest gave the id.
        var name = mentions.Select(m => m.Name).First(n => EntityNames.IdOf(n) == id);
        // The service may take "Kyiv" for a place here and for an organisation there: most mentions decide, then the first.
        var kind = mentions.CountBy(m => m.Kind).MaxBy(k => k.Value).Key;
        return new Entity(id, name, kind, [.. mentions.Select(m => m.Span).Distinct()]);
    }

    // From each person's name as printed to the fullest form of it in the article.
    private static Dictionary<string, string> FullNames(IReadOnlyList<NamedMention> mentions)
    {
        var people = mentions.Where(m => m.Kind == EntityKind.Person).Select(m => m.Name).Distinct(StringComparer.Ordinal)
            .Select(n => (Name: n, Words: EntityNames.Words(n)))
            .OrderByDescending(p => p.Words.Count);

        var roots = new List<(IReadOnlyList<string> Words, string Root)>();
        var full = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, words) in people)
        {
            var fuller = roots.Where(r => IsPartOf(words, r.Words)).Select(r => r.Root)
                .DistinctBy(EntityNames.IdOf).Take(2).ToList();
            full[name] = fuller.Count == 1 ? fuller[0] : name;
            roots.Add((words, full[name]));
        }

        return full;
    }

    // The last word alone or with others before it ("Trump", "Donald Trump" of "Donald J. Trump"), or the first ("Xi" of "Xi Jinping").
    private static bool IsPartOf(IReadOnlyList<string> part, IReadOnlyList<string> whole)
    {
        if (part.Count >= whole.Count || part.Count == 0)
        {
            return false;
        }

        var matched = 0;
        foreach (var word in whole)
        {
            matched += matched < part.Count && word == part[matched] ? 1 : 0;
        }

        return matched == part.Count && (part[^1] == whole[^1] || (part.Count == 1 && part[0] == whole[0]));
    }
}
