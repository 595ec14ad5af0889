using System.Globalization;
using Monitor.Core.Statements;

namespace Monitor.Core.Contradictions.Detection;

/// <summary>Says in one sentence what contradicts what.</summary>
internal static class ContradictionExplanation
{
    /// <summary>The sentence for the strongest reason.</summary>
    public static string Of(Statement earlier, Statement later, Reason reason)
    {
        var (before, after) = (Said(earlier), Said(later));
        var how = reason.Kind == ReasonKind.Negation ? "one denies what the other affirms" : "the two are opposites";
        return $"{before} “{reason.Earlier}”, {after} “{reason.Later}”: {how}.";
    }

    private static string Said(Statement statement) =>
        $"{statement.Speaker.Name} said {When(statement.SaidAt)}";

    private static string When(SaidAt saidAt)
    {
        var (format, prefix) = saidAt.Precision switch
        {
            SaidAtPrecision.Day => ("d MMMM yyyy", "on "),
            SaidAtPrecision.Week => ("d MMMM yyyy", "in the week of "),
            SaidAtPrecision.Month => ("MMMM yyyy", "in "),
            SaidAtPrecision.Year => ("yyyy", "in "),
            _ => ("d MMMM yyyy", "before "),
        };
        return prefix + saidAt.At.ToString(format, CultureInfo.InvariantCulture);
    }
}
