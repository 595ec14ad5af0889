using Monitor.Core.Statements;
using Monitor.Testing.Specs;

namespace Monitor.Core.Tests.Statements;

/// <summary>One statement of a seed article, as a newsroom reader finds it.</summary>
public sealed record SeedStatementCase : SpecCase
{
    /// <summary>Canonical id of a known speaker, else the role as printed.</summary>
    public required string Speaker { get; init; }

    public required string Quote { get; init; }

    public required StatementKind Kind { get; init; }

    public required DateOnly SaidAt { get; init; }

    public SaidAtPrecision Precision { get; init; }
}
