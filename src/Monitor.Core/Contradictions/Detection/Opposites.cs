namespace Monitor.Core.Contradictions.Detection;

/// <summary>Pairs of words that cannot both hold of one thing, from <c>Data/opposites.json</c>.</summary>
internal static class Opposites
{
    private static readonly HashSet<(string, string)> Pairs = Load();

    /// <summary>Whether two stems are opposites, in either order.</summary>
    public static bool Are(string stem, string other) => Pairs.Contains((stem, other)) || Pairs.Contains((other, stem));

    /// <summary>The entries of the file, in its order.</summary>
    public static IReadOnlyList<OppositePair> ReadFile() =>
        EmbeddedData.Read<List<OppositePair>>("Contradictions/Data/opposites.json");

    private static HashSet<(string, string)> Load() =>
        [.. ReadFile().Select(pair => (WordStem.Of(pair.One), WordStem.Of(pair.Other)))];
}
