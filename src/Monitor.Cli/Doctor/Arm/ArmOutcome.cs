namespace Monitor.Cli.Doctor.Arm;

/// <summary>How a request to Azure Resource Manager ended.</summary>
internal enum ArmOutcome
{
    /// <summary>It answered with what was asked for.</summary>
    Found,

    /// <summary>There is no such thing.</summary>
    Missing,

    /// <summary>Whoever is signed in may not ask this.</summary>
    Denied,

    /// <summary>Nobody is signed in.</summary>
    SignedOut,

    /// <summary>It could not be reached, failed, or answered something that cannot be understood.</summary>
    Failed,
}
