using Monitor.Cli.Doctor;

namespace Monitor.Cli.Tests.Doctor;

/// <summary>Finds what it is told to, or fails as it is told to.</summary>
internal sealed class FixedCheck(Func<IReadOnlyList<Finding>> find, bool isGate = false) : IDoctorCheck
{
    public string Name => "Thing";

    public bool IsGate => isGate;

    public Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation) => Task.FromResult(find());
}
