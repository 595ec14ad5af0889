using System.Collections.Frozen;
using Monitor.Core.Text;

namespace Monitor.Core.Statements.Extraction;

/// <summary>The reporting verbs that are known, by their forms.</summary>
internal sealed class CueLexicon
{
    private static readonly CueVerb According = new("according-to", ["according to"], CueClass.AccordingTo, [], "Written for the project.");
    private readonly FrozenDictionary<string, Entry[]> _byFirstWord;

    private CueLexicon(IReadOnlyList<CueVerb> verbs) =>
        _byFirstWord = verbs.Append(According)
            .SelectMany(v => v.Forms.Select((form, i) => new Entry(form.Split(' '), v, (CueForm)i)))
            .GroupBy(e => e.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(
                g => g.Key,
                // "Read" and "forecast" are base and past alike: the past comes first, as the commoner in news.
                g => g.OrderByDescending(e => e.Words.Length).ThenByDescending(e => e.Form == CueForm.Past).ToArray(),
                StringComparer.Ordinal);

    public static CueLexicon Default { get; } = new(EmbeddedData.Read<IReadOnlyList<CueVerb>>("Statements/Data/cues.json"));

    /// <summary>The longest verb that starts at a token; <c>null</c> when there is none.</summary>
    public Entry? MatchAt(IReadOnlyList<Token> tokens, int at, int end)
    {
        foreach (var entry in _byFirstWord.GetValueOrDefault(tokens[at].Lower) ?? [])
        {
            if (at + entry.Words.Length <= end && entry.Words.Select((w, i) => tokens[at + i].Lower == w).All(same => same))
            {
                return entry;
            }
        }

        return null;
    }

    internal sealed record Entry(string[] Words, CueVerb Verb, CueForm Form);
}
