using Monitor.Core.Contradictions;
using Monitor.Core.Contradictions.Detection;
using Monitor.Testing;

namespace Monitor.Cli.Tests.Terminal;

internal static class Samples
{
    /// <summary>A mayor's reversal about a toll.</summary>
    public static Contradiction Toll { get; } = new ContradictionDetector().Compare(
        StatementBuilder.Said("Anna Berg", "There will be no toll on the [harbour] road.", "2026-03-01"),
        StatementBuilder.Said("Anna Berg", "There will be a toll on the [harbour] road.", "2026-04-01"))!;
}
