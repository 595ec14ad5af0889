namespace Monitor.Cli.Doctor;

/// <summary>What a check found in one place. Never holds a secret.</summary>
/// <param name="Status">How bad it is.</param>
/// <param name="Check">What was looked at, in a few words.</param>
/// <param name="Found">What was found there.</param>
/// <param name="Fix">What to do about it; <c>null</c> for <see cref="FindingStatus.Ok"/> only.</param>
internal sealed record Finding(FindingStatus Status, string Check, string Found, string? Fix)
{
    /// <summary>As it should be.</summary>
    public static Finding Ok(string check, string found) => new(FindingStatus.Ok, check, found, null);

    /// <summary>Works, but is probably not meant so.</summary>
    public static Finding Warning(string check, string found, string fix) => new(FindingStatus.Warning, check, found, fix);

    /// <summary>Will not work.</summary>
    public static Finding Problem(string check, string found, string fix) => new(FindingStatus.Problem, check, found, fix);
}
