using System.ComponentModel.DataAnnotations;

namespace Monitor.Core.Contradictions;

/// <summary>Settings of section <c>Contradictions</c>.</summary>
public sealed class ContradictionOptions
{
    /// <summary>Lowest score, from 0 (unrelated) to 1 (certain), that raises an alert. Default 0.7.</summary>
    [Range(0.0, 1.0)]
    public double ReportAbove { get; set; } = 0.7;

    /// <summary>How far apart in time two statements may have been said to be compared. Default 730 days, at most 20 years.</summary>
    [Range(typeof(TimeSpan), "1.00:00:00", "7300.00:00:00")]
    public TimeSpan Window { get; set; } = TimeSpan.FromDays(730);
}
