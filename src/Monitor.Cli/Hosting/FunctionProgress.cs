namespace Monitor.Cli.Hosting;

/// <summary>Invocations of one function since the host started.</summary>
/// <param name="Function">Its name.</param>
/// <param name="Running">Running now.</param>
/// <param name="Succeeded">Ended well.</param>
/// <param name="Failed">Threw; each retry that fails counts again.</param>
internal sealed record FunctionProgress(string Function, int Running, int Succeeded, int Failed);
