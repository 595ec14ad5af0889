namespace Monitor.Testing.Specs;

/// <summary>What the discoverer needs to know of a row, whatever its case is.</summary>
public interface ISpecRow
{
    /// <summary>Why the case is skipped; <c>null</c> when it runs.</summary>
    string? Pending { get; }
}
