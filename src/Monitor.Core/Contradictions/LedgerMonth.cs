using Monitor.Core.Statements;

namespace Monitor.Core.Contradictions;

/// <summary>The months by which the ledger is partitioned: that in which a statement was said.</summary>
public static class LedgerMonth
{
    /// <summary>First day of the month (UTC) in which the statement was said.</summary>
    public static DateOnly Of(Statement statement) => FirstDay(statement.SaidAt.At);

    /// <summary>The months from <paramref name="window"/> before the statement was said to as long after, ascending.</summary>
    public static IEnumerable<DateOnly> Within(Statement statement, TimeSpan window)
    {
        var (at, least, most) = (statement.SaidAt.At, DateTimeOffset.MinValue + window, DateTimeOffset.MaxValue - window - TimeSpan.FromDays(31));
        at = at < least ? least : at > most ? most : at;   // a date far off must not leave the calendar
        var last = FirstDay(at + window);
        for (var month = FirstDay(at - window); month <= last; month = month.AddMonths(1))
        {
            yield return month;
        }
    }

    private static DateOnly FirstDay(DateTimeOffset time) => new(time.UtcDateTime.Year, time.UtcDateTime.Month, 1);
}
