namespace Monitor.Core.Text.Syntax.Network;

/// <summary>Everything that training has learned, as it is written to a file and read back.</summary>
/// <param name="Words">The vocabulary; the place of a word is its row in <paramref name="Vectors"/>.</param>
/// <param name="Tags">Names of the fine tags, in the order of the network's outputs.</param>
/// <param name="Relations">Names of the relations, in the order of the network's outputs.</param>
/// <param name="Lemmas">Rules in the form that <see cref="LemmaRules"/> takes.</param>
/// <param name="Learned">Embeddings learned from the treebanks for the first words of the vocabulary, and one last row for all others.</param>
/// <param name="Vectors">Embeddings learned elsewhere from plain text, one row per word.</param>
/// <param name="Spellings">Embeddings of the hashed spellings.</param>
/// <param name="Layers">Weights of the layers by name, each stored row by row.</param>
internal sealed record SyntaxWeights(
    IReadOnlyList<string> Words,
    IReadOnlyList<string> Tags,
    IReadOnlyList<string> Relations,
    IReadOnlyList<string> Lemmas,
    QuantizedTable Learned,
    QuantizedTable Vectors,
    QuantizedTable Spellings,
    IReadOnlyDictionary<string, float[]> Layers)
{
    /// <summary>The weights of a layer.</summary>
    /// <exception cref="InvalidDataException">The file comes from a network of another shape.</exception>
    public float[] Layer(string name, int size) =>
        Layers.TryGetValue(name, out var values) && values.Length == size
            ? values
            : throw new InvalidDataException($"Syntax weights: {name} has {values?.Length ?? 0} values, expected {size}. Weights and program are of different versions; train again.");
}
