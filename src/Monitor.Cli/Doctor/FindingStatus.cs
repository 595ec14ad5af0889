namespace Monitor.Cli.Doctor;

/// <summary>How bad a finding is.</summary>
internal enum FindingStatus
{
    /// <summary>As it should be, or nothing yet that has to be there.</summary>
    Ok,

    /// <summary>Works, but not as somebody probably means it to.</summary>
    Warning,

    /// <summary>Will not work.</summary>
    Problem,
}
