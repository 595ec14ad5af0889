namespace Monitor.Core.Entities;

/// <summary>Words with a tone, in the form in which they are printed.</summary>
/// <param name="Source">Where the lists come from.</param>
/// <param name="Negators">Turn the tone of one of the next three words round.</param>
/// <param name="Positive">Sorted.</param>
/// <param name="Negative">Sorted.</param>
internal sealed record SentimentLexicon(
    string Source, IReadOnlyList<string> Negators, IReadOnlyList<string> Positive, IReadOnlyList<string> Negative);
