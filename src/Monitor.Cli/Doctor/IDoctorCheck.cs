namespace Monitor.Cli.Doctor;

/// <summary>Looks at one thing. It changes nothing, and sends nothing to anybody.</summary>
internal interface IDoctorCheck
{
    /// <summary>What it looks at, in a few words; each of its findings starts with this.</summary>
    string Name { get; }

    /// <summary>Whether the checks after this one could only repeat a problem that it finds.</summary>
    bool IsGate => false;

    /// <summary>Looks. What the outside world does is a finding, not an exception.</summary>
    /// <returns>One or more findings; none when there is nothing to look at, which another check says.</returns>
    Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation);
}
