using Monitor.Cli.Doctor;

namespace Monitor.Cli.Tests.Doctor;

/// <summary>What tests expect of findings.</summary>
internal static class FindingAssert
{
    /// <summary>One finding, which is fine and says this.</summary>
    public static void Ok(IReadOnlyList<Finding> findings, string found)
    {
        var finding = Assert.Single(findings);
        Assert.Equal(FindingStatus.Ok, finding.Status);
        Assert.Contains(found, finding.Found, StringComparison.Ordinal);
        Assert.Null(finding.Fix);
    }

    /// <summary>Exactly one finding that is not fine, of this status, which says this and offers this.</summary>
    public static void Bad(IReadOnlyList<Finding> findings, FindingStatus status, string found, string fix)
    {
        var finding = Assert.Single(findings, f => f.Status != FindingStatus.Ok);
        Assert.Equal(status, finding.Status);
        Assert.Contains(found, finding.Found, StringComparison.Ordinal);
        Assert.Contains(fix, finding.Fix, StringComparison.Ordinal);
    }

    /// <summary>As <see cref="Bad"/>, a problem.</summary>
    public static void Problem(IReadOnlyList<Finding> findings, string found, string fix) =>
        Bad(findings, FindingStatus.Problem, found, fix);

    /// <summary>As <see cref="Bad"/>, a warning.</summary>
    public static void Warning(IReadOnlyList<Finding> findings, string found, string fix) =>
        Bad(findings, FindingStatus.Warning, found, fix);
}
