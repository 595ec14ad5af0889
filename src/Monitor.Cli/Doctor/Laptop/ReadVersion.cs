namespace Monitor.Cli.Doctor.Laptop;

/// <summary>Asks a program which version it is.</summary>
/// <param name="program">Name on PATH.</param>
/// <param name="folder">Folder to ask in.</param>
/// <param name="cancellation">Stops asking.</param>
/// <returns>What it printed; <c>null</c> when there is no such program or it ended with an error.</returns>
internal delegate Task<string?> ReadVersion(string program, string folder, CancellationToken cancellation);
