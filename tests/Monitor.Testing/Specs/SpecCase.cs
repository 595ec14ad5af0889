namespace Monitor.Testing.Specs;

/// <summary>One case of a spec file: text in, expected result out.</summary>
public abstract record SpecCase
{
    /// <summary>Unique in its file; the name the test shows.</summary>
    public required string Id { get; init; }

    /// <summary>Who wrote the sentence, or where it was published: only text that we may republish.</summary>
    public required string Source { get; init; }

    /// <summary>Why the case does not pass yet; <c>null</c> when it must.</summary>
    public string? Pending { get; init; }
}
