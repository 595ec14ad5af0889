namespace Monitor.Cli.Doctor;

/// <summary>Where findings go: to a person, or as JSON lines to a program.</summary>
internal interface IDoctorScreen
{
    /// <summary>Shows what is being looked at for as long as <paramref name="check"/> runs.</summary>
    Task<IReadOnlyList<Finding>> WatchAsync(string name, Func<Task<IReadOnlyList<Finding>>> check);

    /// <summary>Shows one finding.</summary>
    void Show(Finding finding);

    /// <summary>Sums up at the end.</summary>
    /// <param name="findings">All that were shown.</param>
    /// <param name="skipped">How many checks were left out because of a problem before them.</param>
    void Finish(IReadOnlyList<Finding> findings, int skipped);
}
