namespace Monitor.Core.Statements;

/// <summary>When something was said, as far as the article tells.</summary>
/// <param name="At">The moment, or the start of the day, week, month or year, UTC.</param>
/// <param name="Precision">How exact <paramref name="At"/> is.</param>
/// <param name="Words">The words it was read from ("three days ago"); <c>null</c> when it is the article's own date.</param>
public sealed record SaidAt(DateTimeOffset At, SaidAtPrecision Precision, string? Words = null);
