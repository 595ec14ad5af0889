using System.Globalization;
using Monitor.Core.Statements;

namespace Monitor.Core.Contradictions.Detection;

/// <summary>Says in one sentence what contradicts what.</summary>
internal static class ContradictionExplanation
{
    /// <summary>The sentence for the strongest reason.</summary>
    public static string Of(Statement earlier, Statement later, Reason reason)
    {
        var (before, after) = (When(earlier.SaidAt), When(later.SaidAt));
        var again = earlier.Speaker.Id == later.Speaker.Id ? "" : $" {later.Speaker.Name} said";
        return $"{Capitalised(before)} {earlier.Speaker.Name} said “{reason.Earlier}”, {after}{again} “{reason.Later}”.";
    }

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];

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
