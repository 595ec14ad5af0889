using System.Globalization;
using Monitor.Core.Contradictions;
using Monitor.Core.Statements;

namespace Monitor.Cli.Terminal;

/// <summary>One alert as <c>--json</c> prints it. Scripts rely on its names: add to it, never rename.</summary>
internal sealed record AlertLine(
    string Id, string Relation, string Verdict, double Score, string Speaker,
    AlertLineSide Earlier, AlertLineSide Later, IReadOnlyList<AlertLineReason> Reasons, string Explanation)
{
    /// <summary>The line of a contradiction; its speaker is the one who spoke last.</summary>
    public static AlertLine Of(Contradiction contradiction) => new(
        contradiction.Id,
        contradiction.Relation == Core.Contradictions.Relation.ConflictingReports ? "conflicting reports" : Lower(contradiction.Relation),
        contradiction.Verdict.ToString(),
        contradiction.Score,
        contradiction.Later.Speaker.Name,
        Side(contradiction.Earlier),
        Side(contradiction.Later),
        [.. contradiction.Reasons.Select(r => new AlertLineReason(r.Kind.ToString(), r.Earlier, r.Later))],
        contradiction.Explanation);

    private static AlertLineSide Side(Statement statement) => new(
        statement.Appearance.ArticleId, statement.Appearance.File, statement.Speaker.Name, statement.Quote,
        statement.SaidAt.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), statement.Appearance.Outlet, statement.Content);

    private static string Lower(Relation relation) => relation.ToString().ToLowerInvariant();
}
