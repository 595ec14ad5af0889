namespace Monitor.Cli.Hosting;

/// <summary>What a host has done since it started, at one moment.</summary>
/// <param name="Functions">All functions, by name.</param>
internal sealed record LocalHostProgress(IReadOnlyList<FunctionProgress> Functions)
{
    /// <summary>Invocations running now.</summary>
    public int Running => Functions.Sum(f => f.Running);
}
