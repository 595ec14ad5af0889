using Monitor.Testing.Specs;

namespace Monitor.Core.Tests.Entities;

/// <summary>A text and all entities expected in it, by first mention. It is of 5 March 2025 unless it says otherwise.</summary>
public sealed record EntityCase : SpecCase
{
    public required string Text { get; init; }

    public DateOnly Published { get; init; } = new(2025, 3, 5);

    public required IReadOnlyList<ExpectedEntity> Expect { get; init; }
}
