using Monitor.Core.Statements;

namespace Monitor.Core.Tests.Statements;

/// <summary>What a case expects of one statement; what it leaves out is not compared.</summary>
public sealed record ExpectedStatement(
    string Speaker,
    string Quote,
    StatementKind Kind,
    DateOnly? SaidAt = null,
    SaidAtPrecision? Precision = null,
    string? Claim = null,
    Modality? Modality = null,
    bool Negated = false,
    IReadOnlyList<string>? About = null);
