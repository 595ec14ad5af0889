using System.Buffers;
using System.Collections.Frozen;

namespace Monitor.Core.Contradictions.Detection;

/// <summary>Folds the forms of a word together, roughly: "getting", "gets" and "got" are "get".</summary>
internal static class WordStem
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    // Only forms that no rule below reaches and that news uses daily.
    private static readonly FrozenDictionary<string, string> Irregular = ReadIrregularVerbs()
        .SelectMany(verb => verb.Forms.Select(form => KeyValuePair.Create(form, WithoutFinalE(verb.Verb))))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The stem of <paramref name="word"/>: lower case, no word of the language, only good for comparison.</summary>
    public static string Of(string word)
    {
        var lower = word.ToLowerInvariant();
        lower = lower.EndsWith("'s", StringComparison.Ordinal) || lower.EndsWith("’s", StringComparison.Ordinal) ? lower[..^2] : lower;
        return Irregular.TryGetValue(lower, out var stem) ? stem
            : lower.Length < 4 ? lower
            : WithoutFinalE(WithoutEnding(lower));
    }

    /// <summary>The entries of <c>Data/irregular-verbs.json</c>, in its order.</summary>
    public static IReadOnlyList<IrregularVerb> ReadIrregularVerbs() =>
        EmbeddedData.Read<List<IrregularVerb>>("Contradictions/Data/irregular-verbs.json");

    private static string WithoutEnding(string word)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal) || word.EndsWith("ied", StringComparison.Ordinal))
        {
            return word[..^3] + "y";
        }

        foreach (var ending in (ReadOnlySpan<string>)["ing", "ed"])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && HasVowel(word.AsSpan(0, word.Length - ending.Length)))
            {
                return Undouble(word[..^ending.Length]);
            }
        }

        return word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal)
            || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal) ? word[..^2]
            : word.EndsWith('s') && word[^2] is not ('s' or 'u' or 'i') ? word[..^1]
            : word;
    }

    // "getting" and "planned" double the last consonant; "falling" and "passing" have it doubled anyway.
    private static string Undouble(string stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z') ? stem[..^1] : stem;

    private static string WithoutFinalE(string word) => word.Length > 3 && word[^1] == 'e' ? word[..^1] : word;

    private static bool HasVowel(ReadOnlySpan<char> part) => part.Length >= 2 && part.ContainsAny(Vowels);
}
