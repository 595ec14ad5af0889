namespace Monitor.Core.Alerts;

/// <summary>Whether a run may send a delivery.</summary>
internal abstract record ClaimResult
{
    /// <summary>It may, and has to write how it ended.</summary>
    public sealed record Taken : ClaimResult;

    /// <summary>There is nothing left to do.</summary>
    public sealed record Settled : ClaimResult;

    /// <summary>Not now; a later run has to look again.</summary>
    public sealed record Busy(string Detail) : ClaimResult;
}
