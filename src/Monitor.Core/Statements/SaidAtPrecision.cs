namespace Monitor.Core.Statements;

/// <summary>How exactly the time of a statement is known.</summary>
public enum SaidAtPrecision
{
    /// <summary>To the day.</summary>
    Day,

    /// <summary>To the week.</summary>
    Week,

    /// <summary>To the month.</summary>
    Month,

    /// <summary>To the year.</summary>
    Year,

    /// <summary>Before the article, nothing more is known ("before retaking office").</summary>
    Before,
}
