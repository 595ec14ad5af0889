namespace Monitor.Train.Syntax;

/// <summary>The parts of speech in the order of the network's outputs.</summary>
internal static class UniversalTags
{
    public static IReadOnlyList<string> Codes { get; } =
        ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"];
}
