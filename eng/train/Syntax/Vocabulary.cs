using Monitor.Core.Text.Syntax.Network;
using Monitor.Train.Treebanks;

namespace Monitor.Train.Syntax;

/// <summary>The words that the network knows: those of the treebanks first, then the most frequent of the vectors.</summary>
/// <param name="Weights">Words, vectors and names of the classes; nothing learned yet.</param>
/// <param name="Frequencies">How often each word of the treebanks occurs; the first words of the vocabulary.</param>
internal sealed record Vocabulary(SyntaxWeights Weights, int[] Frequencies)
{
    private const int LeastFrequency = 2;

    public static Vocabulary Build(IReadOnlyList<TreebankSentence> sentences, string vectorFile, int mostFrequent, IReadOnlyList<string> lemmaRules)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                var word = Spelling(sentence.Form(i));
                counts[word] = counts.GetValueOrDefault(word) + 1;
            }
        }

        var vectors = WordVectors.Read(vectorFile, SyntaxShape.Vector, mostFrequent, counts.ContainsKey);
        var learned = counts.Where(c => c.Value >= LeastFrequency)
            .OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).ToList();
        var known = learned.Select(c => c.Key).ToHashSet();
        var words = learned.Select(c => c.Key).Concat(vectors.Select(v => v.Word).Where(w => !known.Contains(w))).ToList();
        var byWord = vectors.ToDictionary(v => v.Word, v => v.Vector);
        var empty = new float[SyntaxShape.Vector];
        var table = QuantizedTable.From(words.SelectMany(w => byWord.GetValueOrDefault(w, empty)).ToArray(), SyntaxShape.Vector);
        var none = new QuantizedTable(SyntaxShape.Learned, [], []);
        var weights = new SyntaxWeights(
            words, Names(sentences.SelectMany(s => s.Tags)), Names(sentences.SelectMany(s => s.Relations)), lemmaRules, none, table, none, new Dictionary<string, float[]>());
        return new Vocabulary(weights, [.. learned.Select(c => c.Value)]);
    }

    private static List<string> Names(IEnumerable<string> names) => [.. names.Distinct().Order(StringComparer.Ordinal)];

    private static string Spelling(string form)
    {
        Span<char> normalized = stackalloc char[64];
        normalized = normalized[..TokenFeatures.Normalize(form, normalized, lower: true)];
        foreach (ref var c in normalized)
        {
            c = char.IsDigit(c) ? '0' : c;
        }

        return normalized.ToString();
    }
}
