namespace Monitor.Train.Learning;

/// <summary>How the network is trained. The defaults are those of the shipped weights.</summary>
internal sealed record LearningOptions
{
    public ulong Seed { get; init; } = 1;

    public int Epochs { get; init; } = 20;

    /// <summary>Tokens of one step.</summary>
    public int BatchTokens { get; init; } = 500;

    /// <summary>Step size at its peak; it rises over the first steps and then falls to zero.</summary>
    public float Rate { get; init; } = 0.002f;

    public float InputDropout { get; init; } = 0.2f;

    public float HiddenDropout { get; init; } = 0.33f;

    public float SpellingDropout { get; init; } = 0.1f;

    public float VectorDropout { get; init; } = 0.1f;

    /// <summary>A word seen as often as this is dropped half of the time.</summary>
    public float RareWord { get; init; } = 0.5f;

    public float TagWeight { get; init; } = 1f;
}
