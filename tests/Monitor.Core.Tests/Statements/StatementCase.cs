using Monitor.Testing.Specs;

namespace Monitor.Core.Tests.Statements;

/// <summary>An article text and all statements expected of it, in order. It is of Wednesday, 5 March 2025, unless it says otherwise.</summary>
public sealed record StatementCase : SpecCase
{
    public required string Text { get; init; }

    public DateOnly Published { get; init; } = new(2025, 3, 5);

    public required IReadOnlyList<ExpectedStatement> Expect { get; init; }
}
