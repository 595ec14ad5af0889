using System.Collections.Frozen;
using Monitor.Core.Text;

namespace Monitor.Core.Entities;

/// <summary>People, organisations, places and offices known beforehand, found in a text by their names.</summary>
internal sealed class Gazetteer
{
    private readonly FrozenDictionary<string, Alias[]> _byFirstWord;
    private readonly FrozenDictionary<string, GazetteerEntry> _entries;

    private Gazetteer(IReadOnlyList<GazetteerEntry> entries, IReadOnlyList<Office> offices)
    {
        _entries = entries.ToFrozenDictionary(e => e.Id, StringComparer.Ordinal);
        _byFirstWord = entries.SelectMany(e => e.Aliases.Prepend(e.Name).Select(name => new Alias(Words(name), e, null)))
            .Concat(offices.SelectMany(o => o.Names.Select(name => new Alias(Words(name), null, o))))
            .GroupBy(a => a.Words[0].ToLowerInvariant(), StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(a => a.Words.Length).ToArray(), StringComparer.Ordinal);
    }

    public static Gazetteer Default { get; } = new(
        [.. Entries("people"), .. Entries("organisations"), .. Entries("places")],
        EmbeddedData.Read<IReadOnlyList<Office>>("Entities/Data/offices.json"));

    public GazetteerEntry? Find(string id) => _entries.GetValueOrDefault(id);

    /// <summary>The longest name that starts at a token; an office gives its holder on <paramref name="day"/>.</summary>
    public GazetteerMatch? MatchAt(IReadOnlyList<Token> tokens, int at, DateOnly day)
    {
        foreach (var alias in _byFirstWord.GetValueOrDefault(tokens[at].Lower) ?? [])
        {
            if (alias.Matches(tokens, at) && Resolve(alias, day) is { } entry)
            {
                return new GazetteerMatch(entry, alias.Words.Length, alias.Office is not null);
            }
        }

        return null;
    }

    private GazetteerEntry? Resolve(Alias alias, DateOnly day) =>
        alias.Entry ?? (alias.Office!.HolderOn(day) is { } holder ? _entries[holder] : null);

    private static IReadOnlyList<GazetteerEntry> Entries(string file) =>
        EmbeddedData.Read<IReadOnlyList<GazetteerEntry>>($"Entities/Data/{file}.json");

    private static string[] Words(string name) => [.. Tokenizer.Tokenize(name).Select(t => t.Text)];

    private sealed record Alias(string[] Words, GazetteerEntry? Entry, Office? Office)
    {
        public bool Matches(IReadOnlyList<Token> tokens, int at)
        {
            if (at + Words.Length > tokens.Count)
            {
                return false;
            }

            for (var w = 0; w < Words.Length; w++)
            {
                if (!Matches(tokens[at + w], Words[w]))
                {
                    return false;
                }
            }

            return true;
        }

        // Offices are written in either case; "US" and "us", "Apple" and "apple" are different words; headlines shout.
        private bool Matches(Token token, string word) =>
            token.Text == word
            || (Office is not null && token.Lower == word.ToLowerInvariant().Replace('’', '\''))
            || (token.Text.Length > 3 && !token.Text.Any(char.IsLower) && word.Any(char.IsLower)
                && token.Text.Equals(word, StringComparison.OrdinalIgnoreCase));
    }
}
