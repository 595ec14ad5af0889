using Monitor.Core.Contradictions;

namespace Monitor.Core.Alerts;

/// <summary>Says a reason in words.</summary>
internal static class AlertReasons
{
    private const int MaxWords = 160;

    /// <summary>Such as "“getting along” against “don't get along”: one denies what the other says".</summary>
    public static string Of(Reason reason) =>
        $"“{OneLine.Of(reason.Earlier, MaxWords)}” against “{OneLine.Of(reason.Later, MaxWords)}”: {Why(reason.Kind)}";

    private static string Why(ReasonKind kind) => kind switch
    {
        ReasonKind.Negation => "one denies what the other says",
        ReasonKind.Antonym => "opposite words for the same thing",
        ReasonKind.Quantity => "different figures for the same thing",
        ReasonKind.Date => "different dates for the same event",
        ReasonKind.Stance => "one is for it, the other against it",
        ReasonKind.Evaluation => "one praises it, the other blames it",
        _ => "they do not go together",
    };
}
