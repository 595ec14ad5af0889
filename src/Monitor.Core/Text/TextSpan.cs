using System.Text.Json.Serialization;

namespace Monitor.Core.Text;

/// <summary>A range of a text, in UTF-16 code units; the end is exclusive.</summary>
/// <param name="Start">Offset of the first code unit, 0 or more.</param>
/// <param name="End">Offset after the last code unit, at least <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Number of code units.</summary>
    [JsonIgnore]
    public int Length => End - Start;

    /// <summary>The characters of <paramref name="text"/> in this range.</summary>
    public string Of(string text) => text[Start..End];

    /// <summary>Whether the two ranges share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;
}
